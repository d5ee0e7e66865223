package lodestar.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lodestar.JoAndTheirCircle;
import lodestar.RunningLodestar;
import lodestar.access.Actor;
import lodestar.access.Role;
import lodestar.kernel.Ids;
import lodestar.people.Helper;
import lodestar.people.HiddenFromRepository;
import lodestar.people.HomeSpell;
import lodestar.people.HomeSpellRepository;
import lodestar.people.SupportLink;
import lodestar.people.YoungPerson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whose reviews wait for a worker and for a manager, the oldest first. */
class ReviewsDueTest extends JoAndTheirCircle {

    private final ReviewsDue due = RunningLodestar.bean(ReviewsDue.class);
    private final Ids ids = RunningLodestar.bean(Ids.class);
    private final LocalDate today = council.today();

    @Test
    void they_come_the_oldest_first_for_the_worker_and_whoever_manages_them() {
        held(jo, today.minusMonths(6).plusDays(3));
        var ali = supported("Ali");
        held(ali, today.minusMonths(8));
        var bo = supported("Bo");
        held(bo, today.minusMonths(1));

        for (var actor : List.of(as(sam, Role.PRACTITIONER), as(pat, Role.MANAGER))) {
            assertThat(due.list(actor)).extracting(ReviewDue::youngPersonId).containsExactly(ali.id(), jo.id());
        }
        assertThat(due.list(as(pat, Role.PRACTITIONER))).isEmpty();
    }

    @Test
    void a_move_counts_and_neither_a_new_status_nor_a_stay_in_hospital_does() {
        held(jo, today.minusDays(60));
        home(jo, "S", "U1", today.minusDays(400), today.minusDays(50));
        home(jo, "P", "T0", today.minusDays(50), today.minusDays(45));
        home(jo, "P", "U1", today.minusDays(45), today.minusDays(40));
        home(jo, "L", "U1", today.minusDays(40), today.minusDays(10));
        assertThat(due.list(as(sam, Role.PRACTITIONER))).isEmpty();

        home(jo, "P", "U3", today.minusDays(10), null);

        assertThat(due.list(as(sam, Role.PRACTITIONER)))
                .containsExactly(new ReviewDue(
                        jo.id(), ReviewWhy.MOVED, today.minusDays(10), today.plusDays(18), ReviewState.DUE));
    }

    @Test
    void a_new_worker_counts_and_an_adviser_beside_them_does_not() {
        held(jo, today.minusDays(31));
        council.link(council.helper("Ira"), jo, SupportLink.Kind.PERSONAL_ADVISER, today.minusDays(20), null);
        assertThat(due.list(as(sam, Role.PRACTITIONER))).isEmpty();

        var chris = council.helper("Chris");
        council.link(chris, jo, SupportLink.Kind.SOCIAL_WORKER, today.minusDays(5), null);
        council.end(sams);

        assertThat(due.list(as(chris, Role.PRACTITIONER)))
                .containsExactly(new ReviewDue(
                        jo.id(), ReviewWhy.NEW_WORKER, today.minusDays(5), today.plusDays(23), ReviewState.DUE));
        assertThat(due.list(as(sam, Role.PRACTITIONER))).isEmpty();
    }

    @Test
    void of_whoever_hides_their_plan_nothing_waits_for_the_one_it_is_hidden_from() {
        held(jo, today.minusMonths(8));
        RunningLodestar.bean(HiddenFromRepository.class)
                .add(
                        new HiddenFromRepository.Word(
                                council.id(),
                                jo.id(),
                                HiddenFromRepository.Kind.PLAN,
                                jo.id().value(),
                                ids.next(),
                                true,
                                Instant.now()),
                        Set.of(sam.id()));

        assertThat(due.list(as(sam, Role.PRACTITIONER))).isEmpty();
        assertThat(due.list(as(pat, Role.MANAGER))).hasSize(1);
    }

    private YoungPerson supported(String name) {
        var person = council.youngPerson(name, 12);
        council.link(sam, person);
        return person;
    }

    private void held(YoungPerson person, LocalDate day) {
        Reviews.held(council, person, day);
    }

    private void home(YoungPerson person, String why, String kind, LocalDate began, @Nullable LocalDate ended) {
        RunningLodestar.bean(HomeSpellRepository.class)
                .add(List.of(new HomeSpell(
                        council.id(),
                        ids.next(),
                        person.id(),
                        began,
                        why,
                        "C2",
                        kind,
                        ended,
                        null,
                        null,
                        Instant.EPOCH)));
    }

    private Actor as(Helper helper, Role role) {
        return new Actor(council.id(), UUID.randomUUID(), helper.id(), role, null, Instant.EPOCH);
    }
}
