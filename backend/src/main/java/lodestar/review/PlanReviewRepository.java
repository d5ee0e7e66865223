package lodestar.review;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import lodestar.kernel.CouncilId;
import lodestar.store.Columns;
import lodestar.store.Database;

/** The meetings that councils reported. One is never removed; a later return may put its code right. */
@Singleton
public class PlanReviewRepository {

    private static final Columns<PlanReview> REVIEWS = new Columns<>("plan_review", PlanReview.class);

    private final Database database;

    PlanReviewRepository(Database database) {
        this.database = database;
    }

    public List<PlanReview> list(CouncilId council) {
        return database.with(handle -> handle.createQuery(
                        "SELECT " + REVIEWS.of("r") + " FROM plan_review r WHERE r.council_id = :council")
                .bind("council", council)
                .map(REVIEWS.mapper("r"))
                .list());
    }

    public void add(Collection<PlanReview> reviews) {
        database.run(handle -> REVIEWS.insert(handle, reviews));
    }

    public void change(Collection<PlanReview> reviews) {
        database.run(handle -> REVIEWS.forEach(handle, """
            UPDATE plan_review SET participation = :participation
            WHERE council_id = :councilId AND id = :id\
            """, reviews));
    }
}
