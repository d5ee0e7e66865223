package lodestar.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lodestar.Client;
import lodestar.star.Stars;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * One home through its life, as real processes: begun, used, stopped, begun again elsewhere in the world, killed, begun
 * again, killed and reset. Each start takes seconds, so the tests follow on from each other.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LifeOfAHomeTest {

    private static final String PIN = "271828";
    private static final String LATEST = "{ me { name youngPerson { version star { latest { hope givenAt } } } } }";

    /** What is said through the API; none of it may be found anywhere but in an answer. */
    private static final String WORDS = "cba most days quokkasaid";

    private static final String HOPE = "a flat quokkahoped";
    private static final String MATTERS = "my brother quokkamatters";
    private static final String NAME = "Quokkajo";
    private static final String VIEW = "laughed a lot quokkaseen";
    private static final String MARK = "quokka";

    @TempDir
    static Path folder;

    private static MadeUpHome home;
    private static RunningProcess running;
    private static Client jo;
    private static String givenAt;
    private static List<String> staffCodes;

    @AfterAll
    static void everything_ends() throws Exception {
        running.stop();
        assertThat(RunningProcess.databaseOf(folder)).isNull();
    }

    @Test
    @Order(1)
    void the_first_start_says_where_it_is_and_who_can_sign_in() throws Exception {
        home = new MadeUpHome(folder);
        running = RunningProcess.on(folder);

        var address = running.awaitReady();

        assertThat(address).matches("http://localhost:\\d+");
        assertThat(home.demoPeople().at("/address").asText()).isEqualTo(address);
        assertThat(home.demoPeople().at("/people").findValuesAsText("role"))
                .contains(
                        "CARER",
                        "PRACTITIONER",
                        "OTHER_PRACTITIONER",
                        "MANAGER",
                        "SAFEGUARDING_LEAD",
                        "PARTICIPATION_LEAD",
                        "PANEL_MEMBER",
                        "RECORDS_OFFICER",
                        "ADMINISTRATOR")
                .hasSize(13);
        assertThat(home.all("RECORDS_OFFICER"))
                .as("a copy is looked through by two")
                .hasSize(2);
        assertThat(home.all("YOUNG_PERSON"))
                .extracting(person -> person.at("/age").asInt())
                .satisfiesExactly(
                        age -> assertThat(age).isBetween(8, 10),
                        age -> assertThat(age).isBetween(13, 15),
                        age -> assertThat(age).isBetween(18, 22));
        home.demoPeople().at("/people").forEach(person -> {
            assertThat(person.at("/name").asText()).isNotBlank();
            assertThat(person.has("age")).isEqualTo(person.at("/role").asText().equals("YOUNG_PERSON"));
            assertThat(running.said())
                    .anyMatch(line -> line.contains(person.at("/code").asText()));
        });
        assertThat(new Client(address)
                        .send(new Client(address).request("/health/live"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(new Client(address)
                        .send(new Client(address).request("/health/ready"))
                        .body())
                .isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    @Order(2)
    void a_second_process_on_the_same_home_says_so_and_stops() throws Exception {
        try (var second = RunningProcess.on(folder)) {
            assertThat(second.awaitEnd()).isEqualTo(1);
            assertThat(second.said())
                    .containsExactly(
                            "Lodestar already runs on %s. Stop it first, or set LODESTAR_HOME.".formatted(folder));
        }
        try (var reset = RunningProcess.on(folder, "--reset")) {
            assertThat(reset.awaitEnd()).isEqualTo(1);
        }
        assertThat(RunningProcess.databaseOf(folder)).isNotNull();
    }

    @Test
    @Order(3)
    void what_is_said_stands_in_no_table() throws Exception {
        staffCodes = staffCodes();
        jo = signedIn("YOUNG_PERSON", PIN);
        sayEverything();

        var database = home.database();

        assertThat(database.tables())
                .hasSizeGreaterThan(12)
                .allSatisfy(table ->
                        assertThat(database.bytes("SELECT * FROM " + table)).noneMatch(LifeOfAHomeTest::holdsMark));
    }

    /** A star with words, a name and a worker's view, each found again by whom it is for. */
    private static void sayEverything() throws IOException {
        var me = jo.ask("{ me { id youngPerson { version } } }").at("/data/me");
        asked(jo, "mutation($input: GiveReadingInput!) { giveReading(input: $input) { reading { id } } }", star());
        asked(jo, "mutation($input: SayMyNameInput!) { sayMyName(input: $input) { name } }", called(me));
        asked(
                signedIn("PRACTITIONER", null),
                "mutation($input: GiveViewInput!) { giveView(input: $input) { reading { ratings { words } } } }",
                view(me.at("/id").asText()));
        var latest = asked(jo, LATEST, Map.of());
        assertThat(latest.toString()).contains(HOPE, NAME);
        givenAt = latest.at("/me/youngPerson/star/latest/givenAt").asText();
    }

    private static JsonNode asked(Client client, String query, Map<String, Object> input) {
        var answer = client.ask(query, input.isEmpty() ? Map.of() : Map.of("input", input));
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.at("/data");
    }

    private static Map<String, Object> called(JsonNode me) {
        var version = me.at("/youngPerson/version").asInt();
        return Map.of("clientMutationId", UUID.randomUUID().toString(), "name", NAME, "version", version);
    }

    private static Map<String, Object> view(String about) {
        var view = Stars.reading(List.of(Map.of("area", "HOME", "step", 4, "words", VIEW)));
        view.remove("wording");
        view.put("youngPersonId", about);
        return view;
    }

    private static List<String> staffCodes() throws IOException {
        return home.demoPeople().at("/people").findValuesAsText("code").subList(3, 12);
    }

    @Test
    @Order(4)
    void a_polite_end_takes_less_than_30_seconds_and_ends_the_database_too() throws Exception {
        var database = Objects.requireNonNull(RunningProcess.databaseOf(folder));

        assertThat(running.stop()).isLessThan(30_000);

        assertThat(database.isAlive()).isFalse();
        assertThat(folder.resolve("database/pid")).doesNotExist();
    }

    /** Everything is on the disk now; the log of the process is what it said. */
    @Test
    @Order(5)
    void what_is_said_stands_in_no_file_and_no_log() throws Exception {
        var found = new ArrayList<Path>();
        for (var file : home.files()) {
            if (holdsMark(Files.readAllBytes(file))) {
                found.add(file);
            }
        }

        assertThat(found).isEmpty();
        assertThat(home.files()).anyMatch(file -> file.endsWith("data/ib_logfile0"));
        assertThat(home.files()).anyMatch(file -> file.endsWith("lodestar/rating.ibd"));
        assertThat(running.said()).noneMatch(line -> line.contains(MARK));
    }

    @Test
    @Order(6)
    void the_next_start_keeps_everything_in_another_time_zone_too() throws Exception {
        var used = home.code("YOUNG_PERSON");
        running = RunningProcess.start(
                Map.of("LODESTAR_HOME", folder.toString(), "LODESTAR_PORT", "-1", "TZ", "Asia/Karachi"));

        running.awaitReady();

        assertThat(home.database().list("SELECT @@system_time_zone")).containsExactly("PKT");
        assertThat(staffCodes()).isEqualTo(staffCodes);
        assertThat(home.code("YOUNG_PERSON")).isNotEqualTo(used);
        jo = signedIn("YOUNG_PERSON", PIN);
        assertThat(jo.ask(LATEST).at("/data/me/youngPerson/star/latest/givenAt").asText())
                .isEqualTo(givenAt);
        assertThat(jo.ask(LATEST).toString()).contains(HOPE, NAME);
    }

    @Test
    @Order(7)
    void a_database_left_behind_by_a_killed_process_is_ended_by_the_next_which_loses_nothing() throws Exception {
        Stars.give(jo, star());
        running.kill();
        var orphan = Objects.requireNonNull(RunningProcess.databaseOf(folder));
        running = RunningProcess.on(folder);

        running.awaitReady();

        assertThat(orphan.isAlive()).isFalse();
        assertThat(signedIn("PRACTITIONER", null).ask("{ me { role } }").has("errors"))
                .isFalse();
        assertThat(home.database()
                        .list("SELECT COUNT(*) FROM reading WHERE hope IS NOT NULL AND phone_time IS NOT NULL"))
                .containsExactly("2");
    }

    @Test
    @Order(8)
    void a_reset_begins_again_and_ends_what_was_left_behind() throws Exception {
        var before = home.code("PRACTITIONER");
        running.kill();
        var orphan = Objects.requireNonNull(RunningProcess.databaseOf(folder));
        running = RunningProcess.on(folder, "--reset");

        running.awaitReady();

        assertThat(orphan.isAlive()).isFalse();
        assertThat(home.code("PRACTITIONER")).isNotEqualTo(before);
        assertThat(home.database().list("SELECT COUNT(*) FROM reading WHERE phone_time IS NOT NULL"))
                .containsExactly("0");
    }

    private static Client signedIn(String role, @Nullable String pin) throws IOException {
        return new Client(home.demoPeople().at("/address").asText()).signedIn(home.code(role), pin);
    }

    private static Map<String, Object> star() {
        var input = Stars.reading(List.of(Map.of("area", "HOME", "step", 2, "words", WORDS)));
        input.put("hope", HOPE);
        input.put("whatMatters", List.of(MATTERS));
        input.put("phoneTime", "2026-03-29T01:30:00.123Z");
        return input;
    }

    /** As bytes, in either letter case and as UTF-16 too. */
    private static boolean holdsMark(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return text.contains(MARK) || text.replace("\0", "").contains(MARK);
    }
}
