package lodestar.recording;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Guard;
import lodestar.access.Receipts;
import lodestar.kernel.DomainError;
import lodestar.people.PeopleService;
import lodestar.people.Someone;
import lodestar.transcription.Transcriber;
import lodestar.voice.Check;

/** Shows a worker what a machine heard in what they dictated about a young person, until they are done with it. */
@Singleton
class DictationService {

    private final RecordingRepository recordings;
    private final MachineWordsRepository words;
    private final Dictations dictations;
    private final PeopleService people;
    private final Guard guard;
    private final Receipts receipts;
    private final Transcriber transcriber;
    private final Clock clock;

    DictationService(
            RecordingRepository recordings,
            MachineWordsRepository words,
            Dictations dictations,
            PeopleService people,
            Guard guard,
            Receipts receipts,
            Transcriber transcriber,
            Clock clock) {
        this.recordings = recordings;
        this.words = words;
        this.dictations = dictations;
        this.people = people;
        this.guard = guard;
        this.receipts = receipts;
        this.transcriber = transcriber;
        this.clock = clock;
    }

    /** Whether there is a machine here that writes down what a worker says. */
    record Dictating(boolean canBeWrittenDown) {}

    Dictating ask(Actor actor) {
        guard.requireEver(actor, Action.VISIT_PHRASES);
        return new Dictating(transcriber.isConfigured());
    }

    /** One of the actor's own dictations: for nobody else, and not after they were done with it. */
    ShownRecording get(Actor actor, Someone about, UUID id) {
        guard.require(actor, Action.VISIT_DICTATE, about.youngPersonId(), Optional.of(about));
        var now = clock.instant();
        var found = recordings
                .findDictated(actor, about, id)
                .filter(standing -> standing.recording().canBePlayed(now))
                .orElseThrow(DomainError.NotFound::new);
        return new ShownRecording(
                found.recording(),
                found.state(Check.NOT_YET, transcriber.isConfigured(), now),
                found.heard() == null ? null : words.find(about, id).orElse(null),
                found.writtenDownAt());
    }

    void letGo(Actor actor, LetGoOfDictation wanted) {
        var about = people.get(actor, Action.VISIT_DICTATE, wanted.whose());
        var result = new Receipts.Result(wanted.recordingId(), null);
        receipts.once(
                actor,
                wanted.clientMutationId(),
                wanted,
                result,
                () -> dictations.letGo(actor, about, wanted.recordingId()));
    }
}
