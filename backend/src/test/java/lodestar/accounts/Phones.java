package lodestar.accounts;

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

    private Phones() {}

    /** The id of the phone that somebody came in on. */
    static String idOf(Client client) {
        return client.cookies().get(COOKIE).split("\\.")[1];
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
        return idOf(new Client().signedIn(invitation.code(), "271828"));
    }
}
