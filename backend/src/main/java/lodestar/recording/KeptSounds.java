package lodestar.recording;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lodestar.kernel.DomainError;
import lodestar.people.Someone;
import lodestar.transcription.Transcriber;
import lodestar.voice.Sounds;

/** What becomes of a recording when something is said with it, or taken back; in the transaction of that. */
@Singleton
class KeptSounds implements Sounds {

    private final RecordingRepository recordings;
    private final MachineWordsRepository words;
    private final JobRepository jobs;
    private final Transcriber transcriber;
    private final UnwrittenWatch watch;
    private final GivingUp givingUp;
    private final Clock clock;

    KeptSounds(
            RecordingRepository recordings,
            MachineWordsRepository words,
            JobRepository jobs,
            Transcriber transcriber,
            UnwrittenWatch watch,
            GivingUp givingUp,
            Clock clock) {
        this.recordings = recordings;
        this.words = words;
        this.jobs = jobs;
        this.transcriber = transcriber;
        this.watch = watch;
        this.givingUp = givingUp;
        this.clock = clock;
    }

    @Override
    public void said(Someone speaker, UUID recording, UUID saying) {
        if (!recordings.say(speaker, recording, saying, clock.instant())) {
            throw new DomainError.NotFound();
        }
        jobs.add(speaker.person().councilId(), recording, clock.instant(), transcriber.isConfigured());
    }

    @Override
    public Optional<String> heard(Someone speaker, UUID saying) {
        return words.findOfSaying(speaker, saying).map(MachineWords::text);
    }

    /** What was given up while it was for nobody else is put before somebody from when it is; once. */
    @Override
    public void sharedAnew(Someone speaker, UUID saying) {
        recordings.listOfSayings(speaker.person().councilId(), List.of(saying)).stream()
                .filter(Standing::isGivenUp)
                .map(Standing::recording)
                .filter(_ -> !watch.knows(speaker, saying))
                .forEach(givingUp::tell);
    }

    /**
     * The job first: whoever is finishing it holds its row, and has either finished or never will. What somebody has to
     * listen to, to be sure that the speaker is safe, stays for them until that is over.
     */
    @Override
    public void takenBack(Someone speaker, UUID saying) {
        var council = speaker.person().councilId();
        recordings.listOfSayings(council, List.of(saying)).stream()
                .map(Standing::recording)
                .forEach(recording -> {
                    jobs.remove(council, recording.id());
                    words.remove(council, recording.id());
                    var goes = watch.keeps(speaker, saying) ? Recording.HELD : clock.instant();
                    recordings.letGo(council, recording.id(), goes);
                });
    }
}
