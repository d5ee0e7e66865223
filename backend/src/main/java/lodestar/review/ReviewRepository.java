package lodestar.review;

import jakarta.inject.Singleton;
import java.util.List;
import lodestar.people.Someone;
import lodestar.store.Columns;
import lodestar.store.Database;

/**
 * Puts down what is said about meetings. It is added and nothing else; each method tells false when another took its
 * number meanwhile.
 */
@Singleton
class ReviewRepository {

    private static final Columns<Meeting> MEETINGS = new Columns<>("review_meeting", Meeting.class);
    private static final Columns<Asked> ASKED = new Columns<>("review_request", Asked.class);
    private static final Columns<Answered> ANSWERED = new Columns<>("review_answer", Answered.class);
    private static final Columns<Wish> WISHES = new Columns<>("review_wish", Wish.class);
    private static final Columns<Wish.Person> PEOPLE = new Columns<>("review_wish_person", Wish.Person.class);
    private static final Columns<Said> SAID = new Columns<>("review_said", Said.class);
    private static final Columns<PlanReview> HELD = new Columns<>("plan_review", PlanReview.class);

    private final Database database;

    ReviewRepository(Database database) {
        this.database = database;
    }

    boolean add(Meeting meeting, Someone someone) {
        return add(MEETINGS, meeting.sealed(someone.key()));
    }

    boolean add(Asked asked, Someone someone) {
        return add(ASKED, asked.sealed(someone.key()));
    }

    boolean add(Answered answered, Someone someone) {
        return add(ANSWERED, answered.sealed(someone.key()));
    }

    boolean add(Said said, Someone someone) {
        return add(SAID, said.sealed(someone.key()));
    }

    boolean add(PlanReview held) {
        return add(HELD, held);
    }

    boolean add(Wish wish, List<Wish.Person> people, Someone someone) {
        return database.added(handle -> {
            WISHES.insert(handle, List.of(wish.sealed(someone.key())));
            PEOPLE.insert(handle, people);
        });
    }

    /** Says of a meeting that a return told of who noted it here, and which of those arranged it was. */
    void note(PlanReview held) {
        database.run(handle -> HELD.forEach(handle, """
            UPDATE plan_review SET participation = :participation, meeting_id = :meetingId, noted_by = :notedBy
            WHERE council_id = :councilId AND id = :id\
            """, List.of(held)));
    }

    private <R extends Record> boolean add(Columns<R> table, R row) {
        return database.added(handle -> table.insert(handle, List.of(row)));
    }
}
