package lodestar.access;

import graphql.schema.GraphQLSchema;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lodestar.Client;
import lodestar.Life;
import lodestar.MadeUp;
import lodestar.RunningLodestar;
import lodestar.Whose;
import lodestar.access.AccessMatrix.Column;
import lodestar.looks.LooksKnocks;
import lodestar.people.Helper;
import lodestar.people.SupportLink;
import lodestar.safety.SafetyKnocks;
import lodestar.story.StoryKnocks;
import org.jspecify.annotations.Nullable;

/** Two whole councils of the same shape, and everybody in them: made once for all tests about access. */
final class Everybody {

    static final AccessMatrix MATRIX = RunningLodestar.bean(AccessMatrix.class);
    static final List<Way> WAYS = Way.all(RunningLodestar.bean(GraphQLSchema.class));

    /**
     * Those that open nobody's record in an emergency, which changes what is asked afterwards, and none about a concern
     * or a copy that was asked for: those are open to whoever is in the council, as their own tests show.
     */
    static final List<Way> QUIET = WAYS.stream()
            .filter(way -> !LooksKnocks.ALL.containsKey(way.door()) && !way.passes("YoungPerson.glass"))
            .filter(way -> !SafetyKnocks.ABOUT_ONE.contains(way.door()))
            .filter(way -> !StoryKnocks.ALL.containsKey(way.door()))
            .toList();

    /** Jo, with somebody of every column around them. */
    static final Cast JO = new Cast(new Life(MadeUp.council(), "zaqjo", "REF1"));

    /** Of the same council, with people of their own. */
    static final Life KAI = new Life(JO.life().council(), "zaqkaikai");

    /** Jo's worker, carer and all their other helpers supported them, until yesterday. */
    static final Life PAST = new Life(JO.life().council(), "zaqpastpast");

    /** They will, from tomorrow. */
    static final Life FUTURE = new Life(JO.life().council(), "zaqfuture");

    /** Of another council of the same shape: same references, same names but for the mark. */
    static final Cast LEE = new Cast(new Life(MadeUp.council(), "zaqle", "REF1"));

    static {
        var today = JO.life().council().today();
        Stream.of(JO.life().worker(), JO.life().carer()).forEach(helper -> {
            link(helper, PAST, today.minusDays(90), today);
            link(helper, FUTURE, today.plusDays(1), null);
        });
    }

    private static final Map<String, Boolean> ABOUT_SOMEBODY = new HashMap<>();
    private static final Map<String, String> TOLD_OF_JO = new HashMap<>();

    private Everybody() {}

    private static void link(Helper helper, Life life, LocalDate began, @Nullable LocalDate ended) {
        var kind = helper.equals(JO.life().carer()) ? SupportLink.Kind.CARER : SupportLink.Kind.SOCIAL_WORKER;
        JO.life().council().link(helper, life.person(), kind, began, ended);
    }

    /** Those who are nobody to Jo's people, by what they are. */
    static Map<String, Life> others() {
        return Map.of(
                "another's of the council",
                KAI,
                "an ended link's",
                PAST,
                "a coming link's",
                FUTURE,
                "another council's",
                LEE.life());
    }

    /** The whole answer; only the request's own id differs between any two. */
    static String ask(Client client, Way way, Whose whose, @Nullable String after) {
        var knock = Cast.KNOCKS.get(way.door());
        return client.post("/graphql", way.question(knock, client, whose, after))
                .body()
                .replaceAll("\"requestId\":\"[0-9a-f-]{36}\"", "\"requestId\":\"*\"");
    }

    static String ask(Client client, Way way, Whose whose) {
        return ask(client, way, whose, null);
    }

    /** What those of a column are told of Jo; asked once, since only what changes something is told otherwise later. */
    static String toldOfJo(Column column, Way way) {
        var client = JO.client(column);
        return way.changes()
                ? ask(client, way, JO.life().whose())
                : TOLD_OF_JO.computeIfAbsent(
                        column + " " + way, _ -> ask(client, way, JO.life().whose()));
    }

    static boolean isAboutSomebody(Way way) {
        return ABOUT_SOMEBODY.computeIfAbsent(
                        way.door(), door -> Cast.KNOCKS.get(door).isAboutSomebody())
                || way.steps().stream().anyMatch(step -> step.field().getArgument("id") != null);
    }
}
