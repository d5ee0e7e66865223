package lodestar.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import lodestar.Knock;
import lodestar.RunningLodestar;
import lodestar.access.Role;
import lodestar.kernel.CouncilId;
import lodestar.kernel.Ids;
import lodestar.kernel.PersonId;
import lodestar.people.Helper;
import lodestar.people.HelperRepository;
import lodestar.signin.StaffUsers;
import lodestar.store.DatabaseAs;

/** How to knock at the doors about users. */
public final class UsersKnocks {

    public static final Map<String, Knock> ALL = Map.of(
            "Query.users", Knock.ask("{ users(first: 2) { nodes { isMe } } }", "{\"users\":{\"nodes\":["),
            "Mutation.addUser",
                    Knock.send(
                            "mutation($i:AddUserInput!){addUser(input:$i){version}}",
                            _ -> Map.of(
                                    "clientMutationId", UUID.randomUUID(),
                                    "name", "Kim",
                                    "subject", UUID.randomUUID(),
                                    "roles", List.of("PRACTITIONER")),
                            "{\"addUser\":{\"version\":1}}"),
            "Mutation.giveRole", role("giveRole"),
            "Mutation.endRole", role("endRole"),
            "Mutation.endUser",
                    Knock.send(
                            "mutation($i:EndUserInput!){endUser(input:$i){version}}",
                            about -> Map.of(
                                    "clientMutationId", UUID.randomUUID(), "userId", newUserOf(about), "version", 1),
                            "{\"endUser\":{\"version\":2}}"));

    private UsersKnocks() {}

    private static Knock role(String door) {
        return Knock.send(
                "mutation($i:UserRoleInput!){%s(input:$i){version}}".formatted(door),
                about -> Map.of(
                        "clientMutationId",
                        UUID.randomUUID(),
                        "userId",
                        newUserOf(about),
                        "role",
                        "MANAGER",
                        "version",
                        1),
                "{\"%s\":{\"version\":2}}".formatted(door));
    }

    /** Somebody new of the council of a young person; nobody where there is no such young person. */
    private static UUID newUserOf(String youngPerson) {
        var id = RunningLodestar.bean(Ids.class).next();
        DatabaseAs.owner()
                .list("SELECT council_id FROM young_person WHERE HEX(id) = '%s'"
                        .formatted(youngPerson.replace("-", "").toUpperCase(Locale.ROOT)))
                .stream()
                .map(CouncilId::new)
                .forEach(council -> make(council, new PersonId(id)));
        return id;
    }

    private static void make(CouncilId council, PersonId person) {
        RunningLodestar.bean(HelperRepository.class)
                .save(new Helper(council, person, "Kim", null, null, Instant.EPOCH));
        RunningLodestar.bean(StaffUsers.class).add(council, person, person.toString());
        RunningLodestar.bean(StaffUsers.class).give(council, person, Role.PRACTITIONER);
    }
}
