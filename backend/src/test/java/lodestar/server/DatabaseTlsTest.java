package lodestar.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lodestar.api.SameDatabase;
import lodestar.store.Database;
import lodestar.vault.KeyFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way to the database, where TLS is demanded of it: a real one that offers it, and one that does not. */
class DatabaseTlsTest {

    private static final String SENTENCE = "the database does not offer TLS, or its certificate is not one";

    @TempDir
    Path folder;

    @Test
    void that_is_not_offered_is_told_at_once_and_nothing_starts() {
        assertThatThrownBy(() -> SameDatabase.start(Map.of("lodestar.db.tls", "REQUIRED")))
                .hasStackTraceContaining(SENTENCE);
    }

    @Test
    void that_is_offered_is_used_and_a_certificate_that_nobody_vouches_for_is_refused_where_one_is_asked_for()
            throws Exception {
        var home = new Home(folder);
        new KeyFolder(home.keys()).makeMissing();
        try (var database = EmbeddedDatabase.start(home.database(), List.of("--ssl=1"))) {
            try (var lodestar = Lodestar.beside(home, Map.of("lodestar.db.tls", "REQUIRED"))) {
                assertThat(cipher(lodestar)).isNotBlank();
            }
            assertThatThrownBy(() -> Lodestar.beside(home, Map.of("lodestar.db.tls", "VERIFY_CA")))
                    .hasStackTraceContaining(SENTENCE);
            assertThat(database).isNotNull();
        }
    }

    private static String cipher(Lodestar lodestar) {
        return lodestar.context()
                .getBean(Database.class)
                .with(handle -> handle.createQuery("SHOW SESSION STATUS LIKE 'Ssl_cipher'")
                        .map((row, _) -> row.getString(2))
                        .one());
    }
}
