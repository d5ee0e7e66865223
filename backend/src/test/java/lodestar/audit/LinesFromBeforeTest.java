package lodestar.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import lodestar.kernel.CouncilId;
import lodestar.server.EmbeddedDatabase;
import lodestar.store.Database;
import lodestar.store.DatabaseAs;
import lodestar.store.DatabaseSettings;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An installation that had audit lines before they were a chain finds them in it, in their order. */
class LinesFromBeforeTest {

    private static final CouncilId COUNCIL = new CouncilId("E10000001");
    private static final String BEFORE_THE_CHAIN = "16";

    @TempDir
    Path folder;

    @Test
    void are_the_first_lines_of_the_chain_and_the_old_right_to_add_by_hand_is_gone() throws Exception {
        try (var server = EmbeddedDatabase.start(folder)) {
            assertThat(server).isNotNull();
            var settings = settings();
            asItWas(settings);
            var owner = new DatabaseAs(settings.url(), settings.owner(), settings.ownerPassword());
            for (int at = 1; at <= 3; at++) {
                owner.change(
                        "INSERT INTO audit_line (council_id, id, at, account_id, role, action, allowed, request_id)"
                                + " VALUES ('%s', UNHEX(REPEAT('0%d', 16)), '2026-11-2%d 10:00:00.123', UNHEX(REPEAT('7', 32)),"
                                        .formatted(COUNCIL, at, at)
                                + " 'MANAGER', 'star.read', %d, UNHEX(REPEAT('8', 32)))".formatted(at % 2));
            }
            owner.change("GRANT INSERT ON audit_line TO lodestar_app");

            var lines = new AuditRepository(new Database(settings)).listAfter(COUNCIL, 0, 10);

            assertThat(lines).extracting(ChainedLine::number).containsExactly(1L, 2L, 3L);
            assertThat(lines).extracting(ChainedLine::why).containsExactly("COUNCIL", null, "COUNCIL");
            assertThat(lines.get(0).follows(ChainedLine.BEGINNING)).isTrue();
            assertThat(lines.get(1).follows(lines.get(0).hash())).isTrue();
            assertThat(lines.get(2).follows(lines.get(1).hash())).isTrue();
            assertThat(new DatabaseAs(settings.url(), settings.user(), settings.password())
                            .refusal("INSERT INTO audit_line (council_id) VALUES ('E00000000')"))
                    .isEqualTo(1142);
        }
    }

    private DatabaseSettings settings() throws Exception {
        var known = EmbeddedDatabase.settings(folder);
        return new DatabaseSettings(
                known.get("lodestar.db.url").toString(),
                known.get("lodestar.db.user").toString(),
                known.get("lodestar.db.password").toString(),
                known.get("lodestar.db.owner").toString(),
                known.get("lodestar.db.owner-password").toString(),
                null);
    }

    /** The rights come after the last migration, and name tables that are not there yet. */
    private static void asItWas(DatabaseSettings settings) {
        Flyway.configure()
                .dataSource(settings.url(), settings.owner(), settings.ownerPassword())
                .locations("classpath:db/migration")
                .placeholders(Map.of("application", "'lodestar_app'@'%'"))
                .skipDefaultCallbacks(true)
                .target(BEFORE_THE_CHAIN)
                .load()
                .migrate();
    }
}
