package lodestar.safety;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lodestar.Knock;
import lodestar.RunningLodestar;
import lodestar.access.Actor;
import lodestar.access.Role;
import lodestar.kernel.CouncilId;
import lodestar.kernel.Ids;
import lodestar.kernel.PersonId;
import lodestar.people.PeopleRepository;
import lodestar.people.Someone;
import lodestar.signin.Accounts;
import lodestar.store.Database;
import lodestar.store.DatabaseAs;

/** How to knock at the doors of concerns. */
public final class SafetyKnocks {

    /** Those about one concern or one young person: whoever watches over the council may, whoever it is about. */
    public static final Set<String> ABOUT_ONE =
            Set.of("Query.concern", "Mutation.helpNow", "Mutation.takeUp", "Mutation.closeConcern");

    public static final Map<String, Knock> ALL = Map.of(
            "Query.concerns", Knock.ask("{ concerns { nodes { reference } } }", "{\"concerns\":{\"nodes\":["),
            "Query.concern",
                    new Knock(
                            (_, whose) -> Map.of(
                                    "query",
                                    "query($id:ID!){concern(id:$id){reference}}",
                                    "variables",
                                    Map.of("id", raised(whose.youngPerson(), false))),
                            "{\"concern\":{\"reference\":"),
            "Query.myConcerns", Knock.ask("{ myConcerns { nodes { state } } }", "{\"myConcerns\":{\"nodes\":["),
            "Mutation.helpNow",
                    Knock.send(
                            "mutation($i:HelpNowInput!){helpNow(input:$i){concern{state}}}",
                            SafetyKnocks::help,
                            "{\"helpNow\":{\"concern\":{\"state\":"),
            "Mutation.takeUp",
                    Knock.send(
                            "mutation($i:TakeUpInput!){takeUp(input:$i){concern{reference}}}",
                            id -> Concerns.takingUp(raised(id, false), 0),
                            "{\"takeUp\":{\"concern\":{\"reference\":"),
            "Mutation.closeConcern",
                    Knock.send(
                            "mutation($i:CloseConcernInput!){closeConcern(input:$i){concern{reference}}}",
                            id -> Concerns.closing(raised(id, true), 1),
                            "{\"closeConcern\":{\"concern\":{\"reference\":"));

    private SafetyKnocks() {}

    private static Map<String, Object> help(String youngPerson) {
        var input = new HashMap<String, Object>();
        input.put("clientMutationId", UUID.randomUUID());
        input.put("youngPersonId", youngPerson);
        return input;
    }

    /** A concern of theirs that just came up; of somebody who is not there, an id that stands for nothing. */
    private static String raised(String youngPerson, boolean takenUp) {
        var hex = youngPerson.replace("-", "");
        var councils = DatabaseAs.owner().list("SELECT council_id FROM young_person WHERE id = 0x" + hex);
        if (councils.isEmpty()) {
            return youngPerson;
        }
        var me = me(new CouncilId(councils.getFirst()), new PersonId(UUID.fromString(youngPerson)));
        var about = found(me).orElseThrow();
        var id = RunningLodestar.bean(Ids.class).next();
        RunningLodestar.bean(Database.class).inTransaction(() -> {
            var cause = new Raising.Cause(ConcernCause.HELP_NOW, null, Set.of());
            RunningLodestar.bean(Raising.class).raise(me, about, id, cause, null, null);
            if (takenUp) {
                var takings = RunningLodestar.bean(TakingUpRepository.class);
                takings.save(new TakingUp(me.council(), id, 1, me.accountId(), Instant.EPOCH));
                takings.end(me.council(), id);
            }
            return id;
        });
        return id.toString();
    }

    static Actor me(CouncilId council, PersonId youngPerson) {
        var account = RunningLodestar.bean(Accounts.class).open(council, youngPerson, Role.YOUNG_PERSON);
        return new Actor(council, account, youngPerson, Role.YOUNG_PERSON, null, Instant.EPOCH);
    }

    static Optional<Someone> found(Actor me) {
        return RunningLodestar.bean(PeopleRepository.class).find(me, me.person(), LocalDate.ofEpochDay(20_000));
    }
}
