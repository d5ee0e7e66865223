package lodestar.voice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lodestar.people.Someone;

/** Who must know of each step that somebody else takes with what was said: told in the transaction of the step. */
public interface StepWatch {

    /**
     * One step.
     *
     * @param number of the step, from 1
     */
    record Step(UUID sayingId, int number, Instant at) {}

    /**
     * Somebody else did something with what was said.
     *
     * @param speaker whose saying it is
     * @param steps what they did at one time, the first first
     */
    void happened(Someone speaker, List<Step> steps);
}
