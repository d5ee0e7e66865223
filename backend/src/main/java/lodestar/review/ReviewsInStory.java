package lodestar.review;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lodestar.access.Actor;
import lodestar.people.Someone;
import lodestar.people.StoryPart;
import lodestar.people.StoryPiece;
import lodestar.people.StoryRows;
import lodestar.store.Columns;

/** Meetings on the plan as they were arranged and held, and what a young person said of them, in their story. */
@Singleton
class ReviewsInStory implements StoryPart {

    private static final Columns<Meeting> MEETINGS = new Columns<>("review_meeting", Meeting.class);
    private static final Columns<PlanReview> HELD = new Columns<>("plan_review", PlanReview.class);
    private static final Columns<Said> SAID = new Columns<>("review_said", Said.class);

    private static final String ALL_MEETINGS = "SELECT " + MEETINGS.of("m")
            + " FROM review_meeting m WHERE m.council_id = :council AND m.young_person_id = :person";
    private static final String ALL_HELD = "SELECT " + HELD.of("p")
            + " FROM plan_review p WHERE p.council_id = :council AND p.young_person_id = :person";
    private static final String ALL_SAID = "SELECT " + SAID.of("s")
            + " FROM review_said s WHERE s.council_id = :council AND s.young_person_id = :person";

    private final StoryRows rows;

    ReviewsInStory(StoryRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("review_meeting", "plan_review", "review_said");
    }

    @Override
    public List<StoryPiece> tell(Actor actor, Someone me) {
        return Stream.of(
                        rows.list(me, ALL_MEETINGS, MEETINGS.mapper("m")).stream()
                                .map(meeting -> meeting(me, meeting)),
                        rows.list(me, ALL_HELD, HELD.mapper("p")).stream().map(ReviewsInStory::held),
                        rows.list(me, ALL_SAID, SAID.mapper("s")).stream().map(said -> said(me, said)))
                .flatMap(pieces -> pieces)
                .toList();
    }

    private static StoryPiece meeting(Someone me, Meeting meeting) {
        var title = meeting.calledOff()
                ? "A meeting on my plan was called off"
                : meeting.id().equals(meeting.meetingId())
                        ? "A meeting on my plan was arranged"
                        : "A meeting on my plan was changed";
        return StoryPiece.at("meeting", meeting.id(), meeting.writtenAt(), title)
                .by(meeting.byId())
                .day("day", "Day", meeting.day())
                .says("time", "Time", meeting.at())
                .chose("manner", "How", meeting.manner(), meeting.manner().told())
                .opening(piece -> {
                    var opened = meeting.opened(me.key());
                    return piece.words("place", "Where", opened.place())
                            .words("why", "Why it was called off", opened.why());
                });
    }

    private static StoryPiece held(PlanReview review) {
        return StoryPiece.on("meeting_held", review.id(), review.heldOn(), "A meeting on my plan was held")
                .by(review.notedBy())
                .chose(
                        "participation",
                        "How I took part, as the council has it",
                        Participation.valueOf(review.participation()),
                        participation(Participation.valueOf(review.participation())));
    }

    private static StoryPiece said(Someone me, Said said) {
        return StoryPiece.at("meeting_said", said.id(), said.saidAt(), "Was I listened to?")
                .within(said.reviewId())
                .by(me.youngPersonId())
                .chose(
                        "listened",
                        "What I say",
                        said.listened(),
                        switch (said.listened()) {
                            case YES -> "Yes";
                            case PARTLY -> "Partly";
                            case NO -> "No";
                        })
                .opening(piece ->
                        piece.words("words", "My words", said.opened(me.key()).words()));
    }

    private static String participation(Participation code) {
        return switch (code) {
            case PN0 -> "I was too young then to be asked";
            case PN1 -> "I was there and spoke for myself";
            case PN2 -> "I was there, and somebody spoke for me";
            case PN3 -> "I was there and told it without speaking";
            case PN4 -> "I was there and did not say anything";
            case PN5 -> "I was not there, and somebody told it for me";
            case PN6 -> "I was not there, and sent what I think";
            case PN7 -> "I was not there, and sent nothing";
        };
    }
}
