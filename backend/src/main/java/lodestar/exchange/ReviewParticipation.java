package lodestar.exchange;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import lodestar.kernel.PersonId;
import lodestar.review.PlanReview;
import org.jspecify.annotations.Nullable;

/**
 * How those looked after at the end of a year took part in the meetings about their plan during it.
 *
 * <p>All but {@code codes} is about meetings on the plan of somebody who was four or older on that day; babies are not
 * expected to speak.
 *
 * @param codes for each code, at how many meetings it was given, at any age
 * @param there meetings at which the young person was in the room, of all
 * @param heard meetings that what they think reached, in whatever way, of all
 * @param spokeForThemselves meetings at which they did
 * @param noVoice meetings that what they think did not reach
 * @param heardEveryTime young people who were heard at each of their meetings, of all who had one
 */
public record ReviewParticipation(
        Map<String, Integer> codes,
        Share there,
        Share heard,
        int spokeForThemselves,
        int noVoice,
        Share heardEveryTime) {

    private static final int OLD_ENOUGH = 4;

    /** Counts the meetings of the year; somebody whose date of birth is not known counts as old enough. */
    public static ReviewParticipation in(
            ReportingYear year,
            Set<PersonId> lookedAfter,
            Map<PersonId, LocalDate> born,
            Collection<PlanReview> reviews) {
        var counted = reviews.stream()
                .filter(review -> lookedAfter.contains(review.youngPersonId()) && year.contains(review.heldOn()))
                .toList();
        var oldEnough = counted.stream()
                .filter(review -> isOldEnough(review, born.get(review.youngPersonId())))
                .toList();

        var heard = count(oldEnough, PlanReview::wasHeard);
        return new ReviewParticipation(
                counted.stream().collect(groupingBy(PlanReview::participation, TreeMap::new, summingInt(_ -> 1))),
                new Share(count(oldEnough, PlanReview::wasThere), oldEnough.size()),
                new Share(heard, oldEnough.size()),
                count(oldEnough, PlanReview::spokeForThemselves),
                oldEnough.size() - heard,
                heardEveryTime(oldEnough));
    }

    private static boolean isOldEnough(PlanReview review, @Nullable LocalDate born) {
        return born == null || !review.heldOn().isBefore(born.plusYears(OLD_ENOUGH));
    }

    private static int count(List<PlanReview> reviews, Predicate<PlanReview> which) {
        return (int) reviews.stream().filter(which).count();
    }

    private static Share heardEveryTime(List<PlanReview> reviews) {
        var ofEach = reviews.stream().collect(groupingBy(PlanReview::youngPersonId));
        var always = ofEach.values().stream()
                .filter(own -> own.stream().allMatch(PlanReview::wasHeard))
                .count();
        return new Share((int) always, ofEach.size());
    }
}
