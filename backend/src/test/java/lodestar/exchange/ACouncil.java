package lodestar.exchange;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import lodestar.RunningLodestar;
import lodestar.kernel.CouncilId;
import lodestar.store.Database;

/** A council of its own for one test, in the database that all tests share, and what it holds. */
record ACouncil(CouncilId id) {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final List<String> TABLES =
            List.of("young_person", "data_key", "helper", "support_link", "home_spell", "plan_review");

    static ACouncil thatIsEmpty() {
        var id = new CouncilId("E77%06d".formatted(COUNT.incrementAndGet()));
        database()
                .with(handle -> handle.createUpdate(
                                "INSERT INTO council (council_id, name, made_at) VALUES (:id, 'Testshire', :now)")
                        .bind("id", id)
                        .bind("now", Instant.now())
                        .execute());
        return new ACouncil(id);
    }

    Outcome bringsIn(Path folder) {
        return returns().bringIn(folder, new BringIn(id, null, false, false));
    }

    Outcome tries(Path folder) {
        return returns().bringIn(folder, new BringIn(id, null, true, false));
    }

    Outcome bringsInWithCorrectedBirthDates(Path folder) {
        return returns().bringIn(folder, new BringIn(id, null, false, true));
    }

    /** How many rows it has in each table. */
    Map<String, Integer> counts() {
        return content().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().size(), (a, _) -> a, LinkedHashMap::new));
    }

    int rows() {
        return counts().values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Everything it holds, to the byte. */
    Map<String, List<String>> content() {
        var content = new LinkedHashMap<String, List<String>>();
        TABLES.forEach(table -> content.put(table, rows(table)));
        return content;
    }

    /** One column, in the order of another. */
    List<String> column(String column, String table, String order) {
        return database()
                .with(handle -> handle.createQuery(
                                "SELECT CONCAT_WS(' ', %s) FROM %s WHERE council_id = :council ORDER BY %s"
                                        .formatted(column, table, order))
                        .bind("council", id)
                        .mapTo(String.class)
                        .list());
    }

    private List<String> rows(String table) {
        return database()
                .with(handle -> handle.createQuery(
                                "SELECT * FROM %s WHERE council_id = :council ORDER BY 1, 2".formatted(table))
                        .bind("council", id)
                        .map((row, _) -> {
                            var cells = new StringBuilder();
                            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                                cells.append(Arrays.toString(row.getBytes(i)));
                            }
                            return cells.toString();
                        })
                        .list());
    }

    static ReturnImport returns() {
        return RunningLodestar.bean(ReturnImport.class);
    }

    private static Database database() {
        return RunningLodestar.bean(Database.class);
    }
}
