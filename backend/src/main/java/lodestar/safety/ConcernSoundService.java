package lodestar.safety;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Guard;
import lodestar.kernel.DomainError;
import lodestar.people.PeopleService;
import lodestar.people.Someone;
import lodestar.recording.Audible;
import lodestar.recording.UnwrittenSounds;
import org.jspecify.annotations.Nullable;

/** Lets whoever may take a concern up listen to the recording that it was made for, as long as it is open. */
@Singleton
class ConcernSoundService {

    private final ConcernRepository concerns;
    private final PeopleService people;
    private final UnwrittenSounds sounds;
    private final Guard guard;

    ConcernSoundService(ConcernRepository concerns, PeopleService people, UnwrittenSounds sounds, Guard guard) {
        this.concerns = concerns;
        this.people = people;
        this.sounds = sounds;
        this.guard = guard;
    }

    /** Each time is a look, which the young person sees with its reason. */
    Audible get(Actor actor, UUID concern) {
        var found = concerns.find(actor, concern).filter(ConcernSoundService::isToBeHeard);
        if (found.isEmpty()) {
            guard.require(actor, Action.SAFETY_READ_RECORDING, null, Optional.<Someone>empty());
        }
        var seen = found.orElseThrow(DomainError.NotFound::new);
        var speaker = people.get(actor, Action.SAFETY_READ_RECORDING, seen.youngPersonId());
        return sounds.find(speaker, seen.concern().causeId()).orElseThrow(DomainError.NotFound::new);
    }

    /** What there is to hear in a concern that the actor has been shown; nothing where it is about something else. */
    UnwrittenSounds.@Nullable State find(Actor actor, OpenedConcern shown) {
        var mayListen = isToBeHeard(shown.seen()) && guard.isAllowed(actor, Action.SAFETY_READ_RECORDING, shown.of());
        return mayListen ? sounds.state(shown.of(), shown.concern().causeId()).orElse(null) : null;
    }

    private static boolean isToBeHeard(SeenConcern seen) {
        return seen.closing() == null && seen.concern().cause() == ConcernCause.RECORDING;
    }
}
