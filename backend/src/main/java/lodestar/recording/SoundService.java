package lodestar.recording;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.kernel.DomainError;
import lodestar.people.PeopleService;
import lodestar.people.Someone;
import lodestar.vault.Spoilt;
import lodestar.voice.SpokenSayings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Plays a recording to its speaker, and to those with whom the speaker shares it as sound. */
@Singleton
class SoundService {

    private static final Logger LOG = LoggerFactory.getLogger(SoundService.class);

    private final RecordingRepository recordings;
    private final SpokenSayings sayings;
    private final PeopleService people;
    private final SoundStore store;
    private final Clock clock;

    SoundService(
            RecordingRepository recordings,
            SpokenSayings sayings,
            PeopleService people,
            SoundStore store,
            Clock clock) {
        this.recordings = recordings;
        this.sayings = sayings;
        this.people = people;
        this.store = store;
        this.clock = clock;
    }

    /** A recording that somebody may hear now, with the key to it. */
    record Audible(Recording recording, Someone speaker) {}

    /** For anybody but the speaker this is a look. */
    Audible get(Actor actor, UUID id) {
        var found = recordings.find(actor.council(), id).map(Standing::recording);
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

    /** A part of it. What is not with the storage any more is told like anything else that is damaged. */
    byte[] play(Actor actor, Audible audible, ByteRange part) {
        try {
            return store.read(audible.recording(), audible.speaker().key(), part.from(), part.to());
        } catch (SoundStore.Missing gone) {
            LOG.error(
                    "The sound of recording {} is not there.",
                    audible.recording().id());
            throw Spoilt.refused();
        }
    }
}
