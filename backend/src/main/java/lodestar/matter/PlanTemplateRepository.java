package lodestar.matter;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import lodestar.kernel.CouncilId;
import lodestar.store.Columns;
import lodestar.store.Database;

/** The versions of a council's plan after the first. They are added and read: there is no update and no delete. */
@Singleton
class PlanTemplateRepository {

    private static final Columns<Row> TEMPLATES = new Columns<>("plan_template", Row.class);

    private static final String ALL =
            "SELECT " + TEMPLATES.of("t") + " FROM plan_template t WHERE t.council_id = :council ORDER BY t.number";

    private final Database database;

    PlanTemplateRepository(Database database) {
        this.database = database;
    }

    /** As its table holds it. */
    private record Row(CouncilId councilId, int number, int law, String added, Instant since) {

        PlanTemplate opened() {
            try {
                return new PlanTemplate(number, law, MatterJson.read(added), since);
            } catch (JsonProcessingException notOurs) {
                throw new IllegalStateException(
                        "Version %d of the plan's matters cannot be read.".formatted(number), notOurs);
            }
        }
    }

    /** The oldest first; the first one has no row. */
    List<PlanTemplate> list(CouncilId council) {
        var rows = database.with(handle -> handle.createQuery(ALL)
                .bind("council", council)
                .map(TEMPLATES.mapper("t"))
                .list());
        return Stream.concat(Stream.of(PlanTemplate.FIRST), rows.stream().map(Row::opened))
                .toList();
    }

    /** False when another version was next. */
    boolean add(CouncilId council, PlanTemplate it) {
        var row = new Row(council, it.number(), it.law(), MatterJson.write(it.added()), it.since());
        return database.added(handle -> TEMPLATES.insert(handle, List.of(row)));
    }
}
