package lodestar.day;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lodestar.access.Actor;
import lodestar.access.Guard;
import lodestar.kernel.PersonId;
import lodestar.people.DayOf;
import lodestar.people.DayPart;
import lodestar.people.PeopleService;
import lodestar.people.Shared;
import lodestar.people.Someone;
import lodestar.review.ReviewDue;
import org.jspecify.annotations.Nullable;

/** What waits, joined with the people it is about, as far as the guard lets the one who asks do something with it. */
@Singleton
class Listing {

    private final PeopleService people;
    private final DayRepository days;
    private final ReviewsWaiting reviews;
    private final Guard guard;

    Listing(PeopleService people, DayRepository days, ReviewsWaiting reviews, Guard guard) {
        this.people = people;
        this.days = days;
        this.reviews = reviews;
        this.guard = guard;
    }

    /** Two statements, whatever waits, and one where reviews may be among it. */
    List<Shown> list(Actor actor, DayOf whose, Predicate<DayPart> wanted) {
        var byId = people.listSupported(actor).stream().collect(toMap(Someone::youngPersonId, identity()));
        Map<PersonId, ReviewDue> due = wanted.test(reviews) ? reviews.list(actor) : Map.of();
        return days.list(actor, whose, wanted).stream()
                .flatMap(found -> found.part() == reviews ? found.reviewed(due) : Stream.of(found))
                .flatMap(found -> shown(actor, found, byId.get(found.waiting().youngPersonId())))
                .toList();
    }

    private Stream<Shown> shown(Actor actor, DayRepository.Found found, @Nullable Someone someone) {
        return someone != null && guard.isAllowed(actor, found.part().action(), new Shared(someone, true))
                ? Stream.of(new Shown(found.waiting(), someone))
                : Stream.of();
    }
}
