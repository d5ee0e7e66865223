package lodestar.recording;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Guard;
import lodestar.access.Tie;
import lodestar.people.Someone;
import lodestar.transcription.Transcriber;
import lodestar.voice.Check;
import lodestar.voice.Shown;
import lodestar.voice.SpokenSayings;

/** Shows a young person how far their recordings are, and what a machine heard in them. */
@Singleton
class RecordingService {

    private final RecordingRepository recordings;
    private final MachineWordsRepository words;
    private final SpokenSayings sayings;
    private final Guard guard;
    private final Transcriber transcriber;
    private final Clock clock;

    RecordingService(
            RecordingRepository recordings,
            MachineWordsRepository words,
            SpokenSayings sayings,
            Guard guard,
            Transcriber transcriber,
            Clock clock) {
        this.recordings = recordings;
        this.words = words;
        this.sayings = sayings;
        this.guard = guard;
        this.transcriber = transcriber;
        this.clock = clock;
    }

    /** One of the young person's recordings: for themselves alone. */
    ShownRecording get(Actor actor, Someone speaker, UUID id) {
        var found = recordings
                .find(actor.council(), id)
                .filter(it -> it.recording().youngPersonId().equals(speaker.youngPersonId()))
                .filter(it -> !it.recording().isDictated());
        guard.require(actor, Action.VOICE_CHECK_WORDS, speaker.youngPersonId(), found.map(_ -> speaker));

        var standing = found.orElseThrow();
        var saying = standing.recording().sayingId();
        var check = saying == null ? Check.NOT_YET : sayings.check(actor, saying);
        return shown(
                standing,
                check,
                true,
                Optional.of(standing).filter(it -> it.heard() != null).flatMap(it -> words.find(speaker, id)));
    }

    /** What the actor said that a machine wrote down and that waits for them to look at it, the oldest first. */
    List<UUID> listToCheck(Actor actor, int most) {
        guard.require(actor, Action.VOICE_BE_TOLD);
        return recordings.listToCheck(actor, most);
    }

    /** How far the recordings of these sayings are. Others than the speaker find those that were left as sound. */
    Map<Shown, ShownRecording> list(Actor actor, Collection<Shown> shown) {
        var found = recordings.listOfSayings(
                actor.council(), shown.stream().map(Shown::sayingId).toList());
        var listed = new HashMap<Shown, ShownRecording>();
        for (var saying : shown) {
            found.stream()
                    .filter(it -> saying.sayingId().equals(it.recording().sayingId()))
                    .map(it -> shown(it, saying.check(), isOwn(saying), Optional.empty()))
                    .filter(it -> isOwn(saying) || it.state() == RecordingState.LEFT_AS_SOUND)
                    .forEach(it -> listed.put(saying, it));
        }
        return listed;
    }

    private static boolean isOwn(Shown saying) {
        return saying.speaker().ties().contains(Tie.SELF);
    }

    private ShownRecording shown(Standing standing, Check check, boolean own, Optional<MachineWords> heard) {
        var state = standing.state(check, transcriber.isConfigured(), clock.instant());
        return new ShownRecording(
                standing.recording(), state, heard.orElse(null), own ? standing.writtenDownAt() : null);
    }
}
