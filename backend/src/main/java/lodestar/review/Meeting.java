package lodestar.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import lodestar.kernel.Clocks;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.vault.DataKey;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/**
 * One time a meeting was arranged, moved or called off.
 *
 * @param number 1 for the first of this young person
 * @param meetingId which meeting; the id of its first row
 * @param begins minutes after midnight, by the clock on the wall in England
 * @param why why it was called off
 */
record Meeting(
        CouncilId councilId,
        PersonId youngPersonId,
        int number,
        UUID id,
        UUID meetingId,
        LocalDate day,
        int begins,
        MeetingManner manner,
        @Nullable Words place,
        boolean calledOff,
        @Nullable Words why,
        PersonId byId,
        Instant writtenAt) {

    private static final int MINUTES = 60;
    private static final String PLACE = "review_meeting.place";
    private static final String WHY = "review_meeting.why";

    /** Such as 14:30. */
    String at() {
        return "%02d:%02d".formatted(begins / MINUTES, begins % MINUTES);
    }

    /** When it begins for whoever is anywhere. */
    Instant beginsAt() {
        return Clocks.at(day, LocalTime.of(begins / MINUTES, begins % MINUTES));
    }

    /** All that two who arrange at once have to compare. */
    String text() {
        var where = place == null ? "" : ", " + place.text();
        return "%s at %s, %s%s".formatted(Clocks.inWords(day), at(), manner.told(), where);
    }

    Meeting opened(DataKey key) {
        return with(key.open(place, PLACE, id), key.open(why, WHY, id));
    }

    Meeting sealed(DataKey key) {
        return with(key.seal(place, PLACE, id), key.seal(why, WHY, id));
    }

    /** The same meeting as somebody calls it off. */
    Meeting calledOff(UUID newId, Words reason, PersonId by, Instant now) {
        return new Meeting(
                councilId,
                youngPersonId,
                number + 1,
                newId,
                meetingId,
                day,
                begins,
                manner,
                place,
                true,
                reason,
                by,
                now);
    }

    private Meeting with(@Nullable Words otherPlace, @Nullable Words otherWhy) {
        return new Meeting(
                councilId,
                youngPersonId,
                number,
                id,
                meetingId,
                day,
                begins,
                manner,
                otherPlace,
                calledOff,
                otherWhy,
                byId,
                writtenAt);
    }

    /** Only the id. */
    @Override
    public String toString() {
        return "Meeting " + id;
    }
}
