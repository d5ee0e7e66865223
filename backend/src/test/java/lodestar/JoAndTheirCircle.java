package lodestar;

import lodestar.access.Role;
import lodestar.people.Helper;
import lodestar.people.SupportLink;
import lodestar.people.YoungPerson;
import org.junit.jupiter.api.BeforeEach;

/** A young person whose worker has a manager, in a council of their own, and all three signed in. */
public abstract class JoAndTheirCircle {

    protected final MadeUp council = MadeUp.council();
    protected final YoungPerson jo = council.youngPerson("Jo", 14);
    protected final Helper sam = council.helper("Sam Taylor");
    protected final Helper pat = council.helper("Pat Brown");

    protected SupportLink sams;
    protected Client young;
    protected Client worker;
    protected Client manager;

    @BeforeEach
    void jo_has_a_worker_who_has_a_manager() {
        sams = council.link(sam, jo);
        council.manages(pat, sam);
        young = council.signedIn(jo);
        worker = council.signedIn(sam, Role.PRACTITIONER);
        manager = council.signedIn(pat, Role.MANAGER);
    }
}
