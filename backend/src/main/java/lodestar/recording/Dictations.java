package lodestar.recording;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import lodestar.access.Actor;
import lodestar.people.Someone;

/**
 * What a worker dictated about a young person, for whoever is done with it: it is let go of in the transaction of that.
 * It asks nobody's leave, and touches nothing but the actor's own voice.
 */
@Singleton
public class Dictations {

    private final RecordingRepository recordings;
    private final JobRepository jobs;
    private final MachineWordsRepository words;
    private final Clock clock;

    Dictations(RecordingRepository recordings, JobRepository jobs, MachineWordsRepository words, Clock clock) {
        this.recordings = recordings;
        this.jobs = jobs;
        this.words = words;
        this.clock = clock;
    }

    /**
     * Its sound goes now, and with it what a machine heard and whatever still waits to be heard. Nothing happens when
     * it is gone already. The job first: whoever is finishing it holds its row, and has either finished or never will.
     */
    public void letGo(Actor actor, Someone about, UUID id) {
        recordings
                .findDictated(actor, about, id)
                .map(standing -> standing.recording().id())
                .ifPresent(recording -> {
                    jobs.remove(actor.council(), recording);
                    words.remove(actor.council(), recording);
                    recordings.letGo(actor.council(), recording, clock.instant());
                });
    }
}
