package lodestar.recording;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.kernel.DomainError;
import lodestar.people.PeopleService;
import lodestar.voice.SpokenSayings;

/** Finds a recording for its speaker, and to those with whom the speaker shares it as sound. */
@Singleton
class SoundService {

    private final RecordingRepository recordings;
    private final SpokenSayings sayings;
    private final PeopleService people;
    private final Clock clock;

    SoundService(RecordingRepository recordings, SpokenSayings sayings, PeopleService people, Clock clock) {
        this.recordings = recordings;
        this.sayings = sayings;
        this.people = people;
        this.clock = clock;
    }

    /** For anybody but the speaker this is a look. */
    Audible get(Actor actor, UUID id) {
        var found =
                recordings.find(actor.council(), id).map(Standing::recording).filter(it -> !it.isDictated());
        var mine = found.filter(recording -> recording.youngPersonId().equals(actor.person()));
        var speaker = mine.isPresent()
                ? people.get(actor, Action.VOICE_READ, actor.person())
                : sayings.requireMayListen(
                        actor,
                        found.map(Recording::sayingId)
                                .flatMap(Optional::ofNullable)
                                .orElse(null));
        return found.filter(recording -> recording.canBePlayed(clock.instant()))
                .map(recording -> new Audible(recording, speaker))
                .orElseThrow(DomainError.NotFound::new);
    }
}
