package lodestar.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How sure of the database we are before anything is said to it. */
class DatabaseSettingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:mysql://database:3306/lodestar",
                "jdbc:mysql://10.0.0.7/lodestar?connectTimeout=1",
                "jdbc:mysql://127.0.0.1,database/lodestar",
                "jdbc:mysql://127.0.0.1.example/lodestar",
                "jdbc:mysql://address=(host=database)(port=3306)/lodestar",
                "jdbc:mysql:loadbalance://127.0.0.1,database/lodestar"
            })
    void demand_tls_of_every_database_that_is_not_on_this_machine(String url) {
        assertThat(at(url, null).address()).endsWith("&sslMode=REQUIRED");
        assertThat(at(url, " ").address()).endsWith("&sslMode=REQUIRED");
        assertThat(at(url, "VERIFY_CA").address()).endsWith("&sslMode=VERIFY_CA");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:mysql://127.0.0.1:3306/lodestar",
                "jdbc:mysql://localhost/lodestar",
                "jdbc:mysql://[::1]:3306/lodestar"
            })
    void take_what_is_offered_on_this_machine_unless_told_more(String url) {
        assertThat(at(url, null).address()).endsWith("&sslMode=PREFERRED");
        assertThat(at(url, "REQUIRED").address()).endsWith("&sslMode=REQUIRED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DISABLED", "PREFERRED", "required", "yes"})
    void know_no_way_to_ask_for_less(String tls) {
        assertThatIllegalStateException()
                .isThrownBy(() -> at("jdbc:mysql://database/lodestar", tls).address())
                .withMessage("LODESTAR_DB_TLS must be one of REQUIRED, VERIFY_CA, VERIFY_IDENTITY.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:mysql://database/lodestar?sslMode=DISABLED",
                "jdbc:mysql://database/lodestar?a=b&useSSL=false",
                "jdbc:mysql://database/lodestar?REQUIRESSL=false",
                "jdbc:mysql://(host=database,sslMode=DISABLED)/lodestar"
            })
    void cannot_be_talked_out_of_it_by_the_address(String url) {
        assertThatIllegalStateException()
                .isThrownBy(() -> at(url, null).address())
                .withMessageContaining("Set LODESTAR_DB_TLS instead.");
    }

    private static DatabaseSettings at(String url, @Nullable String tls) {
        return new DatabaseSettings(url, "lodestar_app", "", "lodestar_owner", "", tls);
    }
}
