package lodestar.looks;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;
import lodestar.RunningLodestar;
import lodestar.access.Actor;
import lodestar.access.Role;
import lodestar.kernel.Clocks;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.people.Helper;
import lodestar.people.HelperRepository;
import lodestar.people.PeopleRepository;
import lodestar.people.YoungPerson;
import lodestar.signin.Accounts;
import lodestar.store.DatabaseAs;
import lodestar.vault.Words;

/** What the tests do about records opened in an emergency. */
public final class Emergencies {

    public static final String REASON = "The school rang: nobody has seen Jo since lunch and I hold the duty phone.";
    public static final String NOT_SAFE = "Jo is with somebody who reads every message on the phone.";

    private static final String OPEN =
            "mutation($i:BreakGlassInput!){breakGlass(input:$i){glass{id reference youngPersonId endsAt toldAt}}}";

    private Emergencies() {}

    static Map<String, Object> input(YoungPerson person, String tell) {
        var input = new HashMap<String, Object>(Map.of(
                "clientMutationId",
                UUID.randomUUID().toString(),
                "reference",
                person.reference(),
                "reason",
                REASON,
                "tellYoungPerson",
                tell));
        if (tell.equals("LATER")) {
            input.put("notSafe", NOT_SAFE);
        }
        return input;
    }

    static JsonNode open(Client client, Map<String, ?> input) {
        return client.ask(OPEN, Map.of("i", input));
    }

    /** Opens it, and gives the glass's id. */
    public static String open(Client client, YoungPerson person, String tell) {
        var answer = open(client, input(person, tell));
        if (answer.has("errors")) {
            throw new AssertionError(answer.toString());
        }
        return answer.at("/data/breakGlass/glass/id").asText();
    }

    static JsonNode about(Client client, String mutation, String glass) {
        return client.ask(
                "mutation($i:AboutGlassInput!){%s(input:$i){glass{id endedAt toldAt canEnd canTell}}}"
                        .formatted(mutation),
                Map.of("i", Map.of("clientMutationId", UUID.randomUUID().toString(), "glassId", glass)));
    }

    public static JsonNode star(Client client, YoungPerson person) {
        return client.ask(
                "query($id:ID!){youngPerson(id:$id){name supporters{name} glass{endsAt}"
                        + " star{latest{hope} view{id} seenDifferently{area}}}}",
                Map.of("id", person.id().toString()));
    }

    static JsonNode notices(Client client) {
        return client.ask("{notices{unseen nodes{id kind who role reference seenAt happenedAt}}}")
                .at("/data/notices");
    }

    /** As if it had all happened that much earlier. */
    static void turnBack(String glass, int minutes) {
        DatabaseAs.owner()
                .change("UPDATE glass SET opened_at = opened_at - INTERVAL %d MINUTE,".formatted(minutes)
                        + " ends_at = ends_at - INTERVAL %d MINUTE WHERE id = 0x%s"
                                .formatted(minutes, glass.replace("-", "")));
    }

    /** Every record is shut again, so that one test's emergency is not another's. */
    public static void endAll() {
        DatabaseAs.owner()
                .change("UPDATE glass SET ended_at = opened_at, ended_by = account_id WHERE ended_at IS NULL");
    }

    /** Opened by somebody whom no test signs in as, and the young person not told. */
    static String byAnother(String youngPerson) {
        var councils = DatabaseAs.owner()
                .list("SELECT council_id FROM young_person WHERE id = 0x" + youngPerson.replace("-", ""));
        if (councils.isEmpty()) {
            return UUID.randomUUID().toString();
        }
        var council = new CouncilId(councils.getFirst());
        var now = RunningLodestar.bean(Clock.class).instant();
        var helper = new Helper(council, new PersonId(UUID.randomUUID()), "Somebody", null, null, now);
        RunningLodestar.bean(HelperRepository.class).save(helper);
        var account = RunningLodestar.bean(Accounts.class).open(council, helper.id(), Role.PRACTITIONER);
        var actor = new Actor(council, account, helper.id(), Role.PRACTITIONER, null, now);
        var person = new PersonId(UUID.fromString(youngPerson));
        var id = UUID.randomUUID();
        var why = new Words.Plain(REASON);
        var someone = RunningLodestar.bean(PeopleRepository.class)
                .find(actor, person, Clocks.today(Clock.systemUTC()))
                .orElseThrow();
        RunningLodestar.bean(GlassRepository.class)
                .save(
                        new Glass(
                                council,
                                id,
                                person,
                                account,
                                why,
                                why,
                                now,
                                now.plus(Glass.LONGEST),
                                null,
                                null,
                                null,
                                null),
                        someone.key());
        return id.toString();
    }
}
