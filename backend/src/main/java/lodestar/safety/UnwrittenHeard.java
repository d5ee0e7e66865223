package lodestar.safety;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import lodestar.access.Role;
import lodestar.kernel.Ids;
import lodestar.people.Keys;
import lodestar.people.Someone;
import lodestar.recording.UnwrittenWatch;
import lodestar.signin.Accounts;

/**
 * Puts a recording that nobody could write down before a human: what it says is known to nobody, and it may say that
 * its speaker is not safe. The human is one of those whom the speaker chose, or a safeguarding lead.
 */
@Singleton
class UnwrittenHeard implements UnwrittenWatch {

    private final Raising raising;
    private final ConcernRepository concerns;
    private final Keys keys;
    private final Accounts accounts;
    private final Ids ids;

    UnwrittenHeard(Raising raising, ConcernRepository concerns, Keys keys, Accounts accounts, Ids ids) {
        this.raising = raising;
        this.concerns = concerns;
        this.keys = keys;
        this.accounts = accounts;
        this.ids = ids;
    }

    /** Whom it is about never learns of it. Of somebody whose key was destroyed nothing is left to listen to. */
    @Override
    public void notWrittenDown(Unwritten recording) {
        var council = recording.councilId();
        var key = keys.find(council, recording.youngPersonId());
        if (key.isEmpty()) {
            return;
        }
        var from = accounts.open(council, recording.youngPersonId(), Role.YOUNG_PERSON);
        var about = recording.aboutPersonId();
        raising.raise(
                new Raising.Whose(council, recording.youngPersonId(), from, key.orElseThrow()),
                ids.next(),
                new Raising.Cause(
                        ConcernCause.RECORDING, recording.sayingId(), about == null ? Set.of() : Set.of(about)),
                null,
                null);
    }

    @Override
    public boolean knows(Someone speaker, UUID saying) {
        return concerns.isMade(speaker.person().councilId(), speaker.youngPersonId(), saying, ConcernCause.RECORDING);
    }

    /** While the concern it made is open. */
    @Override
    public boolean keeps(Someone speaker, UUID saying) {
        return concerns.holdOpen(speaker.person().councilId(), speaker.youngPersonId(), saying, ConcernCause.RECORDING);
    }
}
