package lodestar.safety;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lodestar.access.Actor;
import lodestar.kernel.CouncilId;
import lodestar.people.Someone;
import lodestar.voice.SaidWatch;
import lodestar.voice.Saying;

/** Makes a concern of words that were said and that the phrase list knows: typed ones, or spoken ones once checked. */
@Singleton
class SayingsHeard implements SaidWatch {

    private final Raising raising;
    private final ConcernRepository concerns;

    SayingsHeard(Raising raising, ConcernRepository concerns) {
        this.raising = raising;
        this.concerns = concerns;
    }

    /** Whom a saying is about never learns of the concern. */
    @Override
    public void said(Actor actor, Someone speaker, Saying saying) {
        var words = saying.words();
        if (words == null) {
            return;
        }
        var about = saying.aboutPersonId();
        raising.ifASign(
                actor,
                speaker,
                new Raising.Cause(ConcernCause.SAYING, saying.id(), about == null ? Set.of() : Set.of(about)),
                Set.of(),
                null,
                List.of(words.text()));
    }

    /** While a concern it made is open. */
    @Override
    public boolean keeps(Someone speaker, UUID saying) {
        return concerns.isOpen(speaker.person().councilId(), speaker.youngPersonId(), saying);
    }

    @Override
    public Set<UUID> listKept(CouncilId council, Collection<UUID> sayings) {
        return concerns.listOpenOf(council, sayings);
    }
}
