package lodestar.server;

import static org.assertj.core.api.Assertions.assertThat;

import lodestar.store.DatabaseAs;
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
}
