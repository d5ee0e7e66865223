package lodestar.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a council must have told us before Lodestar starts on real people. */
class FactsTest {

    static List<String> names() {
        return List.of(
                "LODESTAR_DB_URL",
                "LODESTAR_DB_USER",
                "LODESTAR_DB_PASSWORD",
                "LODESTAR_DB_OWNER",
                "LODESTAR_DB_OWNER_PASSWORD",
                "LODESTAR_KEYS",
                "LODESTAR_ADDRESS",
                "LODESTAR_PROXY",
                "LODESTAR_STAFF_ISSUER",
                "LODESTAR_STAFF_CLIENT_ID",
                "LODESTAR_STAFF_CLIENT_SECRET",
                "LODESTAR_STAFF_SECOND_FACTOR",
                "LODESTAR_AUDIT_HEADS",
                "LODESTAR_RECORDINGS",
                "LODESTAR_COUNCIL_CODE",
                "LODESTAR_COUNCIL_NAME",
                "LODESTAR_DAY_NUMBER",
                "LODESTAR_OUT_OF_HOURS_NUMBER",
                "LODESTAR_ADVOCATE_NUMBER",
                "LODESTAR_HOURS",
                "LODESTAR_SAFEGUARDING_LEAD");
    }

    @ParameterizedTest
    @MethodSource("names")
    void that_are_missing_or_blank_are_named_and_nothing_starts(String missing) {
        var facts = all();
        facts.remove(missing);
        refused(facts, "Lodestar cannot start yet. Please set: %s.".formatted(missing));

        facts.put(missing, "  ");
        refused(facts, "Lodestar cannot start yet. Please set: %s.".formatted(missing));
    }

    @Test
    void that_are_all_missing_are_all_named_in_one_sentence() {
        refused(Map.of(), "Lodestar cannot start yet. Please set: %s.".formatted(String.join(", ", names())));
    }

    @Test
    void about_who_writes_recordings_down_need_not_be_told() {
        var facts = all();
        facts.put("LODESTAR_TRANSCRIBER", "whisper-http");
        facts.put("LODESTAR_WHISPER_URL", "http://whisper:8080");

        assertThat(Facts.read(facts::get))
                .containsEntry("lodestar.transcriber.engine", "whisper-http")
                .containsEntry("lodestar.transcriber.url", "http://whisper:8080")
                .doesNotContainKey("lodestar.transcriber.model");
    }

    @Test
    void that_are_all_there_become_settings() {
        assertThat(Facts.read(all()::get)).hasSameSizeAs(names()).containsEntry("lodestar.council.name", "told");
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "1", "yes", " on "})
    void that_would_let_people_in_without_the_councils_own_sign_in_are_refused_by_name(String on) {
        var facts = all();
        facts.put("LODESTAR_DEVELOPMENT_SIGN_IN", on);

        refused(
                facts,
                "Lodestar cannot start: LODESTAR_DEVELOPMENT_SIGN_IN lets people in without the council's own sign-in."
                        + " Please take it away.");
        facts.put("LODESTAR_DEVELOPMENT_SIGN_IN", "false");
        assertThat(Facts.read(facts::get)).hasSameSizeAs(names());
    }

    /** The process as a council would start it: it ends at once, with the sentence and nothing else. */
    @Test
    void that_are_missing_stop_the_process() throws Exception {
        try (var process = RunningProcess.start(Map.of("LODESTAR_DB_URL", "jdbc:mysql://127.0.0.1:1/lodestar"))) {
            assertThat(process.awaitEnd()).isEqualTo(1);
            assertThat(process.said())
                    .containsExactly("Lodestar cannot start yet. Please set: %s."
                            .formatted(String.join(", ", names().subList(1, names().size()))));
        }
    }

    private static void refused(Map<String, String> facts, String sentence) {
        assertThatIllegalStateException()
                .isThrownBy(() -> Facts.read(facts::get))
                .withMessage(sentence);
    }

    private static Map<String, String> all() {
        var facts = new HashMap<String, String>();
        names().forEach(name -> facts.put(name, "told"));
        return facts;
    }
}
