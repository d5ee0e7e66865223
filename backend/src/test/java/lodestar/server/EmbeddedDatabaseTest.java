package lodestar.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets into the database that Lodestar brings along, from the machine it runs on. */
class EmbeddedDatabaseTest {

    private static final int ACCESS_DENIED = 1045;

    @ParameterizedTest
    @ValueSource(strings = {"root", "", "mysql", "mariadb.sys", "lodestar_owner", "lodestar_app"})
    void lets_nobody_in_without_a_password(String user) {
        var stranger = new DatabaseAs(DatabaseAs.owner().url(), user, "");

        assertThat(stranger.refusal("SELECT 1")).isEqualTo(ACCESS_DENIED);
    }

    @Test
    void keeps_what_it_keeps_for_a_moment_in_a_folder_that_no_other_shares() {
        var moment = Path.of(DatabaseAs.owner().list("SELECT @@tmpdir").getFirst());
        var data = Path.of(DatabaseAs.owner().list("SELECT @@datadir").getFirst());

        assertThat(moment.resolveSibling("data")).isEqualTo(data);
    }
}
