package lodestar.review;

import java.util.List;
import java.util.Objects;
import lodestar.kernel.PersonId;
import lodestar.people.Someone;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with one young person's meetings now.
 *
 * @param isHidden whether the young person hides their plan from whoever asks
 * @param meeting the newest that was arranged
 * @param wish the newest
 */
record Now(
        ReviewFacts facts,
        boolean isHidden,
        @Nullable Arranged meeting,
        @Nullable Wished wish) {

    /** A meeting with the name of whoever arranged it. */
    record Arranged(Meeting meeting, String by, boolean isHeld) {

        MeetingStanding standing() {
            if (meeting.calledOff()) {
                return MeetingStanding.CALLED_OFF;
            }
            return isHeld ? MeetingStanding.HELD : MeetingStanding.ARRANGED;
        }

        Arranged opened(Someone someone) {
            return new Arranged(meeting.opened(someone.key()), someone.calls(meeting.byId(), by), isHeld);
        }

        /** Nothing of it: names are nobody's in a log. */
        @Override
        public String toString() {
            return meeting.toString();
        }
    }

    /** A wish with those who should be there. */
    record Wished(Wish wish, List<Person> people) {

        Wished opened(Someone someone) {
            return new Wished(
                    wish.opened(someone.key()),
                    people.stream()
                            .map(it -> new Person(it.id(), someone.calls(it.id(), it.name())))
                            .toList());
        }
    }

    /** Somebody around the young person. */
    record Person(PersonId id, String name) {

        /** Only the id. */
        @Override
        public String toString() {
            return "Person " + id;
        }
    }

    /** The same as it stands on the screen of whoever found the young person. */
    Now opened(Someone someone) {
        return new Now(
                facts,
                isHidden,
                meeting == null ? null : meeting.opened(someone),
                wish == null ? null : wish.opened(someone));
    }

    /** Number of what was last said of a meeting; 0 for nothing. */
    int meetingNumber() {
        return meeting == null ? 0 : meeting.meeting().number();
    }

    /** Number of the newest wish; 0 for none. */
    int wishNumber() {
        return wish == null ? 0 : wish.wish().number();
    }

    /** Whether there is a meeting that is still to be held, or to be noted. */
    boolean isArranged() {
        return meeting != null && meeting.standing() == MeetingStanding.ARRANGED;
    }

    Meeting arranged() {
        return Objects.requireNonNull(meeting).meeting();
    }
}
