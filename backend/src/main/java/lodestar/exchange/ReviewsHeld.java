package lodestar.exchange;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.review.PlanReview;
import lodestar.review.PlanReviewRepository;

/** The reviews of a council: one of a young person is told from another by its day, and is over when it is held. */
record ReviewsHeld(CouncilId council, PlanReviewRepository reviews) implements Holding<PlanReview> {

    @Override
    public List<PlanReview> held() {
        return reviews.list(council);
    }

    @Override
    public Object key(PlanReview review) {
        return List.of(review.youngPersonId(), review.heldOn());
    }

    @Override
    public PersonId youngPerson(PlanReview review) {
        return review.youngPersonId();
    }

    @Override
    public LocalDate ended(PlanReview review) {
        return review.heldOn();
    }

    @Override
    public Object facts(PlanReview review) {
        return review.participation();
    }

    @Override
    public Object endFacts(PlanReview review) {
        return review.heldOn();
    }

    @Override
    public PlanReview broughtUpToDate(PlanReview held, PlanReview told) {
        return held.with(told.participation());
    }

    @Override
    public boolean belongsTo(ReportingYear year, PlanReview review) {
        return year.contains(review.heldOn());
    }

    @Override
    public String inWords(PlanReview review) {
        return "a review on %s".formatted(review.heldOn());
    }

    @Override
    public void add(Collection<PlanReview> rows) {
        reviews.add(rows);
    }

    @Override
    public void change(Collection<PlanReview> rows) {
        reviews.change(rows);
    }
}
