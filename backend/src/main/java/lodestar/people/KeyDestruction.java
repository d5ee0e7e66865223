package lodestar.people;

import jakarta.inject.Singleton;
import java.time.Clock;
import lodestar.audit.Audit;
import lodestar.audit.Chore;
import lodestar.kernel.CouncilId;
import lodestar.store.OwnerDatabase;

/** Destroys one young person's key, as the database's owner: the application may not. */
@Singleton
public class KeyDestruction {

    private final CouncilRegister register;
    private final OwnerDatabase owner;
    private final Audit audit;
    private final Clock clock;

    KeyDestruction(CouncilRegister register, OwnerDatabase owner, Audit audit, Clock clock) {
        this.register = register;
        this.owner = owner;
        this.audit = audit;
        this.clock = clock;
    }

    /** False when there is nobody of that reference, or the key is destroyed already. */
    public boolean destroy(CouncilId council, String reference) {
        var person = register.list(council).stream()
                .filter(entry -> entry.reference().equals(reference))
                .map(CouncilRegister.Entry::id)
                .findFirst();
        // The line first: a key destroyed without a line would be worse than a line without a key destroyed.
        person.ifPresent(id -> audit.write(council, Chore.KEYS_DESTROY, id, true));
        return person.filter(id -> owner.inTransaction(handle -> handle.createUpdate("""
            UPDATE data_key SET wrapped = NULL, destroyed_at = :now
            WHERE council_id = :council AND young_person_id = :person AND destroyed_at IS NULL\
            """)
                                .bind("now", clock.instant())
                                .bind("council", council)
                                .bind("person", id)
                                .execute())
                        == 1)
                .isPresent();
    }
}
