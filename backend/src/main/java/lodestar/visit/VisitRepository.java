package lodestar.visit;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import lodestar.access.Actor;
import lodestar.people.HiddenFrom;
import lodestar.people.Someone;
import lodestar.star.StarQuotes;
import lodestar.store.Columns;
import lodestar.store.Database;
import lodestar.store.Rows;
import lodestar.visit.Visit.InPlan;
import lodestar.visit.Visit.Quoted;
import lodestar.visit.Visit.StarQuoted;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** What was written after visits. Added and read, nothing else: there is no update and no delete. */
@Singleton
class VisitRepository {

    private static final Columns<Visit> VISITS = new Columns<>("visit", Visit.class);
    private static final Columns<Quoted> QUOTES = new Columns<>("visit_quote", Quoted.class);
    private static final Columns<StarQuoted> STAR_QUOTES = new Columns<>("visit_star_quote", StarQuoted.class);
    private static final Columns<InPlan> IN_PLAN = new Columns<>("visit_in_plan", InPlan.class);

    private static final String FOUND = """
        SELECT %s, h.name AS worker
        FROM (SELECT v.council_id, v.young_person_id, v.id FROM visit v
              WHERE v.council_id = :council AND v.young_person_id = :person AND %s AND %%s) i
        JOIN visit v ON v.council_id = i.council_id AND v.young_person_id = i.young_person_id AND v.id = i.id
        JOIN helper h ON h.council_id = v.council_id AND h.id = v.by_id
        """.formatted(VISITS.of("v"), HiddenFrom.not("v", ":me"));

    private static final String OLDER = FOUND.formatted("""
        (v.visited_on < :on OR v.visited_on = :on AND v.id < :id) ORDER BY v.visited_on DESC, v.id DESC LIMIT :most\
        """) + "ORDER BY v.visited_on DESC, v.id DESC";

    private static final String ONE = FOUND.formatted("v.id = :id");

    private static final String INSIDE = """
        SELECT q.nth, q.saying_id, NULL AS reading_id, NULL AS area, NULL AS plan_version FROM visit_quote q
        WHERE q.council_id = :councilId AND q.young_person_id = :youngPersonId AND q.visit_id = :id
        UNION ALL
        SELECT s.nth, NULL, s.reading_id, s.area, NULL FROM visit_star_quote s
        WHERE s.council_id = :councilId AND s.young_person_id = :youngPersonId AND s.visit_id = :id
        UNION ALL
        SELECT p.nth, NULL, NULL, NULL, p.plan_version FROM visit_in_plan p
        WHERE p.council_id = :councilId AND p.young_person_id = :youngPersonId AND p.visit_id = :id
        ORDER BY nth
        """;

    private final Database database;

    VisitRepository(Database database) {
        this.database = database;
    }

    /**
     * A visit, and who wrote it.
     *
     * @param worker their own name
     */
    record Found(Visit visit, String worker) {}

    /** Those before a place in the list that are not hidden from the actor, the latest first; not a word is opened. */
    List<Found> list(Actor actor, Someone someone, LocalDate on, UUID before, int most) {
        return database.with(handle -> handle.createQuery(OLDER)
                .bind("council", someone.person().councilId())
                .bind("person", someone.youngPersonId())
                .bind("me", actor.person())
                .bind("on", on)
                .bind("id", before)
                .bind("most", most)
                .map(Rows.with(VISITS.mapper("v"), (visit, row) -> new Found(visit, row.getString("worker"))))
                .list());
    }

    /** One of theirs that is not hidden from the actor, opened. */
    Optional<Found> find(Actor actor, Someone someone, UUID id) {
        return database.with(handle -> handle.createQuery(ONE)
                        .bind("council", someone.person().councilId())
                        .bind("person", someone.youngPersonId())
                        .bind("me", actor.person())
                        .bind("id", id)
                        .map(Rows.with(VISITS.mapper("v"), (visit, row) -> new Found(visit, row.getString("worker"))))
                        .findOne())
                .map(found -> new Found(found.visit().opened(someone.key()), found.worker()));
    }

    /**
     * What stands in a letter beside its own text, each in its order: only which.
     *
     * @param sayings what it quotes of what they said
     * @param stars what it quotes of their stars
     * @param planVersions what it put into the plan
     */
    record Inside(List<UUID> sayings, List<StarQuotes.Which> stars, List<Integer> planVersions) {}

    /** One line of the answer: exactly one of the three. */
    private record Row(
            @Nullable UUID saying,
            StarQuotes.@Nullable Which star,
            @Nullable Integer planVersion) {

        static Row read(ResultSet row, StatementContext context) throws SQLException {
            var ids = context.findColumnMapperFor(UUID.class).orElseThrow();
            var area = row.getString("area");
            return new Row(
                    ids.map(row, "saying_id", context),
                    area == null ? null : new StarQuotes.Which(ids.map(row, "reading_id", context), area),
                    row.getObject("plan_version", Integer.class));
        }
    }

    Inside findInside(Visit visit) {
        var rows = database.with(handle ->
                VISITS.bind(handle.createQuery(INSIDE), visit).map(Row::read).list());
        return new Inside(
                rows.stream().map(Row::saying).filter(Objects::nonNull).toList(),
                rows.stream().map(Row::star).filter(Objects::nonNull).toList(),
                rows.stream().map(Row::planVersion).filter(Objects::nonNull).toList());
    }

    void save(
            Visit visit,
            Someone someone,
            List<UUID> quotes,
            List<StarQuotes.Which> starQuotes,
            List<Integer> planVersions) {
        database.run(handle -> {
            VISITS.insert(handle, List.of(visit.sealed(someone.key())));
            QUOTES.insert(
                    handle,
                    numbers(quotes)
                            .mapToObj(nth -> new Quoted(
                                    visit.councilId(), visit.youngPersonId(), visit.id(), nth, quotes.get(nth - 1)))
                            .toList());
            STAR_QUOTES.insert(
                    handle,
                    numbers(starQuotes)
                            .mapToObj(nth -> new StarQuoted(
                                    visit.councilId(),
                                    visit.youngPersonId(),
                                    visit.id(),
                                    nth,
                                    starQuotes.get(nth - 1).readingId(),
                                    starQuotes.get(nth - 1).area()))
                            .toList());
            IN_PLAN.insert(
                    handle,
                    numbers(planVersions)
                            .mapToObj(nth -> new InPlan(
                                    visit.councilId(),
                                    visit.youngPersonId(),
                                    visit.id(),
                                    nth,
                                    planVersions.get(nth - 1)))
                            .toList());
        });
    }

    private static IntStream numbers(List<?> list) {
        return IntStream.rangeClosed(1, list.size());
    }
}
