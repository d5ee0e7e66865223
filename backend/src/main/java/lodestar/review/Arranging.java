package lodestar.review;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import lodestar.access.Actor;
import lodestar.kernel.Clocks;
import lodestar.kernel.DomainError.Conflict;
import lodestar.people.Someone;
import lodestar.store.Taken;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/**
 * Puts a meeting down on top of what stands there. Not a service: it works within somebody's transaction, after the
 * guard was asked.
 */
@Singleton
class Arranging {

    private final ReviewDoor door;
    private final ReviewRepository reviews;
    private final Clock clock;

    Arranging(ReviewDoor door, ReviewRepository reviews, Clock clock) {
        this.door = door;
        this.reviews = reviews;
        this.clock = clock;
    }

    /**
     * Moves the meeting that is arranged, or arranges another; gives the number of its row.
     *
     * @param known how it stood a moment ago, where that was read; two who are as quick find the number taken
     */
    int put(Actor actor, Someone someone, MeetingWanted wanted, UUID id, @Nullable Now known) {
        var checked = wanted.checked(Clocks.today(clock));
        var now = known == null ? door.again(actor, someone) : known;
        var meeting = meeting(actor, someone, checked, now, id);
        requireSeen(now, wanted.basedOn(), meeting.text());
        Taken.unless(reviews.add(meeting, someone));
        return meeting.number();
    }

    /** That what stands there is what stood on the screen of whoever writes; otherwise they get both texts. */
    static void requireSeen(Now now, int basedOn, String refused) {
        if (now.meetingNumber() != basedOn) {
            throw new Conflict(
                    now.meeting() == null ? "" : now.meeting().meeting().text(), now.meetingNumber(), refused);
        }
    }

    private Meeting meeting(Actor actor, Someone someone, MeetingWanted wanted, Now now, UUID id) {
        return new Meeting(
                actor.council(),
                someone.youngPersonId(),
                now.meetingNumber() + 1,
                id,
                now.isArranged() ? now.arranged().meetingId() : id,
                wanted.dayOf(),
                wanted.begins(),
                wanted.mannerOf(),
                Words.of(wanted.place()),
                false,
                null,
                actor.person(),
                clock.instant());
    }
}
