package lodestar.recording;

import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.people.Someone;
import org.jspecify.annotations.Nullable;

/**
 * Who must know that a recording could not be written down: told in the very transaction in which it is given up, so
 * that both happen or neither. Safety fills it in.
 */
public interface UnwrittenWatch {

    /**
     * What its speaker said out loud to somebody, and has not put into words either.
     *
     * @param aboutPersonId the helper it is about
     */
    record Unwritten(
            CouncilId councilId,
            PersonId youngPersonId,
            UUID sayingId,
            @Nullable PersonId aboutPersonId) {}

    /** A failure here keeps it from being given up at all, and it is tried again. */
    void notWrittenDown(Unwritten recording);

    /** Whether it was told of this already, whatever has come of it since. */
    boolean knows(Someone speaker, UUID saying);

    /**
     * Whether its sound stays where somebody is keeping the speaker safe, though the speaker takes it back now. Until
     * the transaction ends that stays as it is.
     */
    boolean keeps(Someone speaker, UUID saying);
}
