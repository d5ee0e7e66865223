package lodestar.recording;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.people.Someone;

/**
 * The sound of what nobody could write down, for whoever listens to it to be sure that its speaker is safe. It asks
 * nobody's leave: whoever calls it has.
 */
@Singleton
public class UnwrittenSounds {

    private final RecordingRepository recordings;
    private final Clock clock;

    UnwrittenSounds(RecordingRepository recordings, Clock clock) {
        this.recordings = recordings;
        this.clock = clock;
    }

    /** What there is to hear. */
    public enum State {
        CAN_BE_HEARD,
        DAMAGED
    }

    /** Also when its speaker took it back meanwhile. None when its sound is gone. */
    public Optional<Audible> find(Someone speaker, UUID saying) {
        return standing(speaker, saying).map(it -> new Audible(it.recording(), speaker));
    }

    public Optional<State> state(Someone speaker, UUID saying) {
        return standing(speaker, saying)
                .map(it -> Writing.DAMAGED.equals(it.errorCode()) ? State.DAMAGED : State.CAN_BE_HEARD);
    }

    /** Nobody has to listen any more. What its speaker took back goes now; what they did not stays as it was. */
    public void letGo(CouncilId council, UUID saying) {
        recordings.letGoHeld(council, saying, clock.instant());
    }

    private Optional<Standing> standing(Someone speaker, UUID saying) {
        return recordings.listOfSayings(speaker.person().councilId(), List.of(saying)).stream()
                .filter(it -> it.recording().youngPersonId().equals(speaker.youngPersonId()))
                .filter(it -> it.recording().isThere())
                .findFirst();
    }
}
