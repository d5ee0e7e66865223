package lodestar.exchange;

import java.time.Instant;
import java.util.List;
import lodestar.kernel.CouncilId;
import lodestar.kernel.Ids;
import lodestar.people.HomeSpell;
import lodestar.people.SupportLink;
import lodestar.review.PlanReview;

/** The rows of a return as Lodestar would hold them. Those it already holds under another id are told apart later. */
record RowsToHold(CouncilId council, Arrivals.Known people, Arrivals.Known workers, Ids ids, Instant now) {

    List<Told<SupportLink>> links(Return found) {
        return found.socialWorkers().stream()
                .map(row -> new Told<>(
                        row.at(),
                        new SupportLink(
                                council,
                                ids.next(),
                                people.get(row.at().child()),
                                workers.get(row.worker()),
                                SupportLink.Kind.SOCIAL_WORKER,
                                row.began(),
                                row.ended(),
                                row.why(),
                                now)))
                .toList();
    }

    List<Told<HomeSpell>> homes(Return found) {
        return found.episodes().stream()
                .map(row -> new Told<>(
                        row.at(),
                        new HomeSpell(
                                council,
                                ids.next(),
                                people.get(row.at().child()),
                                row.began(),
                                row.whyBegan(),
                                row.legalStatus(),
                                row.kindOfHome(),
                                row.ended(),
                                row.whyEnded(),
                                row.whyMoved(),
                                now)))
                .toList();
    }

    List<Told<PlanReview>> reviews(Return found) {
        return found.reviews().stream()
                .map(row -> new Told<>(
                        row.at(),
                        new PlanReview(
                                council,
                                ids.next(),
                                people.get(row.at().child()),
                                row.heldOn(),
                                row.participation(),
                                now,
                                null,
                                null)))
                .toList();
    }
}
