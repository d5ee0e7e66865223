package lodestar.accounts;

import java.util.Map;
import java.util.UUID;
import lodestar.Client;
import lodestar.RunningLodestar;
import lodestar.access.Role;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.signin.Accounts;
import lodestar.signin.Invitations;
import lodestar.store.DatabaseAs;

/** Phones that are on nobody's mind: for tests that end them. */
final class Phones {

    static final String COOKIE = "__Host-lodestar-device";
    static final String PIN = "271828";

    private Phones() {}

    /** The id of the phone that somebody came in on. */
    static String idOf(Client client) {
        return client.cookies().get(COOKIE).split("\\.")[1];
    }

    /** On a phone of theirs, somebody shows again that it is them; anywhere else nothing happens. */
    static void showAgain(Client client) {
        if (client.cookies().containsKey(COOKIE)) {
            client.post("/sign-in/pin", Map.of("pin", PIN));
        }
    }

    /** A new phone of the young person of that id; of nobody, when there is nobody. */
    static String newPhoneOf(String youngPerson) {
        var councils = DatabaseAs.owner()
                .list("SELECT council_id FROM young_person WHERE id = UNHEX('%s')"
                        .formatted(youngPerson.replace("-", "")));
        if (councils.isEmpty()) {
            return UUID.randomUUID().toString();
        }
        var council = new CouncilId(councils.getFirst());
        var account = RunningLodestar.bean(Accounts.class)
                .open(council, new PersonId(UUID.fromString(youngPerson)), Role.YOUNG_PERSON);
        var seed = UUID.randomUUID();
        var invitation =
                RunningLodestar.bean(Invitations.class).make(council, seed, account, seed.toString(), Invitations.GOOD);
        return idOf(new Client().signedIn(invitation.code(), PIN));
    }
}
