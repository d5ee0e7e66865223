package lodestar.measured;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import lodestar.Client;
import lodestar.MadeUp;
import lodestar.access.Role;
import lodestar.people.Helper;
import lodestar.people.SupportLink;
import lodestar.people.YoungPerson;
import lodestar.store.DatabaseAs;
import lodestar.voice.ManySayings;
import lodestar.voice.Voices;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What was said costs a fixed number of statements to show, however much there is, and no table read to its end. */
class VoiceCostTest {

    private static final int SCREEN = 6;
    private static final int SAID = 10;
    private static final int STEP = 14;
    private static final Map<String, String> MEASURED = new TreeMap<>();

    private static final String WHAT_I_SAID = """
        { me { youngPerson { sayings(first: 10) { nodes { id words saidAt state version about { kind area }
          audience { counted quoted unheard people { name kind around } }
          happened { what who at answer byWhen verdict words to } } pageInfo { hasNextPage endCursor } } } } }\
        """;
    private static final String THEIRS = """
        query($id: ID!) { youngPerson(id: $id) { name sayings(first: 10) { nodes { id words saidAt state version
          happened { what who at answer byWhen verdict words to } } pageInfo { hasNextPage endCursor } } } }\
        """;
    private static final String WAITING = """
        { waiting { nodes { sayingId youngPersonId name saidAt state since answer byWhen with tookOverFrom
          about { kind area } } pageInfo { hasNextPage endCursor } } }\
        """;
    private static final String MENTIONED = """
        query($id: ID!) { youngPerson(id: $id) { mentions(first: 10) { nodes { sayingId state with tookOverFrom } } } }\
        """;
    private static final String UNHEARD_PEOPLE =
            "{ unheardPeople { nodes { reference since } pageInfo { hasNextPage endCursor } } }";
    private static final String ONE = """
        query($id: ID!, $saying: ID!) { youngPerson(id: $id) { name supporters { name } saying(id: $saying) {
          words happened { what who words to } next { acts others { name } } } } }\
        """;
    private static final String ALL_AT_ONCE =
            "{ caseload(first: 25) { nodes { name sayings(first: 2) { nodes { id words state } } } } }";

    private static Team few;
    private static Team many;

    /** One worker with young people who have said much or little. */
    private record Team(MadeUp council, Helper worker, List<YoungPerson> people) {

        static Team with(int people, int settled, int open) {
            var council = MadeUp.council();
            var worker = council.helper("Sam");
            var manager = council.helper("Pat");
            council.manages(manager, worker);
            var team = new Team(
                    council,
                    worker,
                    IntStream.range(0, people)
                            .mapToObj(each -> council.youngPerson("Person " + each, 14))
                            .toList());
            team.people().forEach(person -> {
                council.link(worker, person, SupportLink.Kind.SOCIAL_WORKER);
                ManySayings.of(council, person, worker, settled, open);
            });
            return team;
        }

        Client speaker() {
            return warm(council.signedIn(people.getFirst()));
        }

        Client sam() {
            return warm(council.signedIn(worker, Role.PRACTITIONER));
        }

        Client lead() {
            return warm(council.signedIn(council.helper("Femi"), Role.SAFEGUARDING_LEAD));
        }

        Map<String, String> first() {
            return Map.of("id", people.getFirst().id().toString());
        }
    }

    @BeforeAll
    static void two_teams() {
        few = Team.with(1, 1, 1);
        many = Team.with(25, 40, 3);
        var owner = DatabaseAs.owner();
        owner.tables().forEach(table -> owner.rows("ANALYZE TABLE " + table));
    }

    @AfterAll
    static void tell() {
        MEASURED.forEach((screen, cost) -> System.out.printf("measured: %s %s%n", screen, cost));
    }

    @Test
    void what_i_said() {
        assertThat(onBoth("what I said", team -> team.speaker(), WHAT_I_SAID)).isLessThanOrEqualTo(SCREEN);
    }

    @Test
    void what_one_young_person_said_to_their_worker() {
        assertThat(onBoth("what they said", team -> team.sam(), THEIRS)).isLessThanOrEqualTo(SCREEN);
    }

    @Test
    void what_waits() {
        assertThat(onBoth("what waits", team -> team.sam(), WAITING)).isLessThanOrEqualTo(SCREEN);
    }

    @Test
    void that_a_young_person_said_something_on_their_page() {
        assertThat(onBoth("that they said something", team -> team.sam(), MENTIONED))
                .isLessThanOrEqualTo(SCREEN);
    }

    @Test
    void what_nobody_is_there_to_hear() {
        assertThat(onBoth("what nobody hears", team -> team.speaker(), "{ unheard }"))
                .isLessThanOrEqualTo(SCREEN);
        assertThat(onBoth("from whom nobody hears", team -> team.lead(), UNHEARD_PEOPLE))
                .isLessThanOrEqualTo(SCREEN);
    }

    @Test
    void one_saying_with_all_that_can_be_done_with_it() {
        var id = Voices.said(warm(many.speaker()), "Words", many.worker());
        var asked = Map.of("id", many.first().get("id"), "saying", id);
        var sam = many.sam();

        assertThat(counted("one saying and what can be done", () -> asked(sam, ONE, asked)))
                .isLessThanOrEqualTo(SCREEN + 2);
    }

    @Test
    void what_everybody_on_a_caseload_said() {
        assertThat(onBoth("what everybody said", team -> team.sam(), ALL_AT_ONCE))
                .isLessThanOrEqualTo(SCREEN);
    }

    @Test
    void each_step_of_the_loop() {
        var young = warm(many.speaker());
        var sam = warm(many.sam());
        var input = Voices.saying("Words", many.worker());
        var saying = new String[1];

        assertThat(counted(
                        "said",
                        () -> saying[0] = Voices.say(young, input)
                                .at("/data/say/saying/id")
                                .asText()))
                .isLessThanOrEqualTo(SAID);
        var id = saying[0];
        assertThat(List.of(
                        counted("opened", () -> Voices.open(sam, many.first().get("id"), id)),
                        counted("heard", () -> Voices.hear(sam, id)),
                        counted("answered", () -> Voices.answer(sam, id, 0, "YES", "Because")),
                        counted("done", () -> Voices.markDone(sam, id, 1, "Done")),
                        counted("judged", () -> Voices.giveVerdict(young, id, 2, "SORTED")),
                        counted("who hears it changed", () -> Voices.changeAudience(young, id)),
                        counted("taken back", () -> Voices.takeBack(young, id))))
                .allMatch(cost -> cost <= STEP);
    }

    @Test
    void every_screen_uses_indexes() {
        var young = many.speaker();
        var sam = many.sam();

        assertThat(Plan.during(() -> {
                    asked(young, WHAT_I_SAID, Map.of());
                    asked(sam, THEIRS, many.first());
                    asked(sam, WAITING, Map.of());
                    asked(sam, MENTIONED, many.first());
                    asked(sam, "{ caseload { nodes { waits { count } } } }", Map.of());
                    asked(sam, ALL_AT_ONCE, Map.of());
                    asked(young, "{ unheard }", Map.of());
                    asked(many.lead(), UNHEARD_PEOPLE, Map.of());
                    var id = Voices.said(young, "Words", many.worker());
                    Voices.answer(sam, id, 0, "YES", "Because");
                    Voices.changeAudience(young, id);
                }))
                .hasSizeGreaterThan(20)
                .noneMatch(Plan::readsEverything);
    }

    private static int onBoth(String what, Function<Team, Client> who, String asked) {
        var little = warm(who.apply(few));
        var much = warm(who.apply(many));
        var ofFew = counted(what, () -> asked(little, asked, few.first()));
        var began = System.nanoTime();
        var ofMany = counted(what, () -> asked(much, asked, many.first()));
        System.out.printf("measured: %s of much in %d ms%n", what, (System.nanoTime() - began) / 1_000_000);

        assertThat(ofMany).as(what).isEqualTo(ofFew);
        return ofMany;
    }

    private static void asked(Client client, String query, Map<String, ?> variables) {
        var answer = client.ask(query, variables);
        assertThat(answer.has("errors")).as("%s", answer.at("/errors")).isFalse();
    }

    private static int counted(String what, Runnable work) {
        var cost = StatementCounter.during(work);
        MEASURED.put(what, "%d statements, %d commits".formatted(cost.statements(), cost.commits()));
        return cost.statements();
    }

    /** A session notes that it was seen once a minute; that is no part of a screen. */
    private static Client warm(Client client) {
        client.ask("{ me { id } }");
        return client;
    }
}
