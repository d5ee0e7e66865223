package lodestar.review;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lodestar.kernel.Clocks;
import lodestar.kernel.Ids;
import lodestar.kernel.PersonId;
import lodestar.people.Someone;
import lodestar.vault.Words;

/** What was said about meetings before there was anybody to sign in: for the made-up council. */
@Singleton
public class ReviewBefore {

    private final ReviewRepository reviews;
    private final ReviewSettings settings;
    private final Ids ids;

    ReviewBefore(ReviewRepository reviews, ReviewSettings settings, Ids ids) {
        this.reviews = reviews;
        this.settings = settings;
        this.ids = ids;
    }

    /** A young person asked for a review. */
    public void asked(Someone who, String talk, Instant at) {
        var due = WorkingDays.after(Clocks.day(at), settings.workingDaysToAnswer());
        reviews.add(
                new Asked(
                        who.person().councilId(),
                        who.youngPersonId(),
                        1,
                        ids.next(),
                        who.youngPersonId(),
                        Words.of(talk),
                        null,
                        null,
                        at,
                        due),
                who);
    }

    /** Their worker arranged a meeting in person, at that minute of the day. */
    public void arranged(Someone who, PersonId worker, LocalDate day, int begins, String place, Instant at) {
        UUID id = ids.next();
        reviews.add(
                new Meeting(
                        who.person().councilId(),
                        who.youngPersonId(),
                        1,
                        id,
                        id,
                        day,
                        begins,
                        MeetingManner.IN_PERSON,
                        Words.of(place),
                        false,
                        null,
                        worker,
                        at),
                who);
    }
}
