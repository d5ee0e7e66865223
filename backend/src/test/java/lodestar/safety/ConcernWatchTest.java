package lodestar.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import lodestar.MadeUp;
import lodestar.access.Role;
import lodestar.people.Helper;
import lodestar.people.YoungPerson;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom a concern is told to, one after the other, until a human takes it up; on a clock that the test turns. */
class ConcernWatchTest {

    private static Watched watched;

    private MadeUp council;
    private YoungPerson jo;
    private Helper sam;
    private Helper pat;
    private Helper femi;

    @BeforeAll
    static void start() {
        watched = new Watched(Map.of());
    }

    @AfterAll
    static void stop() {
        watched.close();
    }

    @BeforeEach
    void jo_with_sam_whom_pat_manages_and_femi_who_leads() {
        council = MadeUp.council();
        jo = council.youngPerson("Jo", 14);
        sam = council.helper("Sam");
        pat = council.helper("Pat");
        femi = council.helper("Femi");
        council.link(sam, jo);
        council.manages(pat, sam);
        council.account(sam.id(), Role.PRACTITIONER);
        council.account(pat.id(), Role.MANAGER);
        council.account(femi.id(), Role.SAFEGUARDING_LEAD);
    }

    private Instant at(String time) {
        return Instant.parse(Watched.MONDAY + "T" + time + ":00Z");
    }

    private SeenConcern seen(UUID id) {
        return watched.seen(council, jo, id);
    }

    @Test
    void their_own_worker_is_told_first_and_after_15_minutes_the_next_and_the_next_and_round_again() {
        watched.at("10:00");
        var id = watched.raised(council, jo);
        assertThat(seen(id).who()).isEqualTo("Sam");
        assertThat(seen(id).nextAt()).isEqualTo(at("10:15"));

        for (var time : new String[] {"10:14", "10:15", "10:30", "10:45"}) {
            watched.at(time);
            watched.goOn(council);
        }

        assertThat(Watched.told(id))
                .containsExactly("WORKER Sam", "MANAGER Pat", "SAFEGUARDING_LEAD Femi", "WORKER Sam");
        assertThat(seen(id).state()).isEqualTo(SeenConcern.State.PERSON_TOLD);
    }

    @Test
    void nobody_else_is_told_once_somebody_took_it_up() {
        watched.at("10:00");
        var id = watched.raised(council, jo);
        watched.at("10:15");
        watched.goOn(council);
        watched.takeUp(council, sam.id(), Role.PRACTITIONER, id, 0);

        watched.at("12:00");
        watched.goOn(council);

        assertThat(Watched.told(id)).containsExactly("WORKER Sam", "MANAGER Pat");
        assertThat(seen(id).who()).isEqualTo("Sam");
        assertThat(seen(id).state()).isEqualTo(SeenConcern.State.TAKEN_UP);
    }

    @Test
    void what_somebody_has_who_cannot_come_in_any_more_waits_again_and_the_next_is_told() {
        watched.at("10:00");
        var id = watched.raised(council, jo);
        watched.takeUp(council, sam.id(), Role.PRACTITIONER, id, 0);
        watched.beginAgain(council);
        assertThat(seen(id).state()).isEqualTo(SeenConcern.State.TAKEN_UP);

        endAccounts(sam);
        watched.at("11:00");
        watched.beginAgain(council);

        assertThat(Watched.told(id)).containsExactly("WORKER Sam", "MANAGER Pat");
        assertThat(seen(id).state()).isEqualTo(SeenConcern.State.PERSON_TOLD);
        assertThat(seen(id).who()).isEqualTo("Pat");
        assertThat(seen(id).since()).isEqualTo(at("11:00"));
        assertThat(seen(id).nextAt()).isEqualTo(at("11:15"));
        watched.takeUp(council, pat.id(), Role.MANAGER, id, 1);
        watched.beginAgain(council);
        assertThat(seen(id).who()).isEqualTo("Pat");
        assertThat(seen(id).state()).isEqualTo(SeenConcern.State.TAKEN_UP);
    }

    @Test
    void whoever_came_meanwhile_is_told_before_anybody_is_told_again() {
        watched.at("10:00");
        var id = watched.raised(council, jo);
        watched.at("10:15");
        watched.goOn(council);
        var ali = council.helper("Ali");
        council.account(ali.id(), Role.PRACTITIONER);
        council.link(ali, jo);

        watched.at("10:30");
        watched.goOn(council);
        watched.at("10:45");
        watched.goOn(council);

        assertThat(Watched.told(id))
                .containsExactly("WORKER Sam", "MANAGER Pat", "WORKER Ali", "SAFEGUARDING_LEAD Femi");
    }

    @Test
    void what_somebody_has_who_supports_or_manages_nobody_there_any_more_waits_again() {
        var kim = council.youngPerson("Kim", 12);
        var link = council.link(sam, kim);
        watched.at("10:00");
        var workers = watched.raised(council, kim);
        var managers = watched.raised(council, kim);
        var leads = watched.raised(council, kim);
        watched.takeUp(council, sam.id(), Role.PRACTITIONER, workers, 0);
        watched.takeUp(council, pat.id(), Role.MANAGER, managers, 0);
        watched.takeUp(council, femi.id(), Role.SAFEGUARDING_LEAD, leads, 0);
        watched.beginAgain(council);

        council.end(link);
        watched.beginAgain(council);

        assertThat(watched.seen(council, kim, workers).who()).isEqualTo("Femi");
        assertThat(watched.seen(council, kim, workers).state()).isEqualTo(SeenConcern.State.PERSON_TOLD);
        assertThat(watched.seen(council, kim, managers).state()).isEqualTo(SeenConcern.State.PERSON_TOLD);
        assertThat(watched.seen(council, kim, leads).state()).isEqualTo(SeenConcern.State.TAKEN_UP);
    }

    @Test
    void what_waits_again_is_not_closed_before_somebody_has_it() {
        watched.at("10:00");
        var id = watched.raised(council, jo);
        watched.takeUp(council, sam.id(), Role.PRACTITIONER, id, 0);
        endAccounts(sam);
        watched.beginAgain(council);

        assertThat(catchThrowable(() -> watched.close(council, femi.id(), id, 1)))
                .hasMessageContaining("Take this concern up before you close it.");

        watched.takeUp(council, femi.id(), Role.SAFEGUARDING_LEAD, id, 1);
        watched.close(council, femi.id(), id, 2);
        watched.beginAgain(council);
        assertThat(seen(id).state()).isEqualTo(SeenConcern.State.CLOSED);
    }

    private static void endAccounts(Helper helper) {
        DatabaseAs.owner()
                .change("UPDATE account SET ended_at = UTC_TIMESTAMP() WHERE person_id = 0x"
                        + Watched.hex(helper.id().value()));
    }

    /** Without any duty route it is true that nobody reads, and the young person is told until when. */
    @Test
    void out_of_hours_the_young_person_is_told_that_nobody_reads_and_at_opening_a_person_is() {
        watched.at("18:30");
        var id = watched.raised(council, jo);

        assertThat(seen(id).state()).isEqualTo(SeenConcern.State.NOBODY_YET);
        assertThat(seen(id).who()).isNull();
        watched.goOn(council);
        watched.at(Watched.MONDAY.plusDays(1), "09:00");
        watched.goOn(council);

        assertThat(Watched.told(id).getFirst()).isEqualTo("NOBODY");
        assertThat(Watched.told(id).getLast()).isEqualTo("WORKER Sam");
        assertThat(seen(id).who()).isEqualTo("Sam");
    }

    /** Nobody is said to read it who went home at five. */
    @Test
    void at_closing_time_a_person_who_did_not_take_it_up_is_no_longer_said_to_have_it() {
        watched.at("16:50");
        var id = watched.raised(council, jo);
        assertThat(seen(id).nextAt()).isEqualTo(at("17:00"));

        watched.at("17:00");
        watched.goOn(council);

        assertThat(seen(id).state()).isEqualTo(SeenConcern.State.NOBODY_YET);
    }

    @Test
    void a_worker_who_cannot_come_in_is_not_waited_for() {
        var kim = council.youngPerson("Kim", 12);
        council.link(council.helper("Nobody's account"), kim);
        watched.at("10:00");

        var id = watched.raised(council, kim);

        assertThat(Watched.told(id)).containsExactly("SAFEGUARDING_LEAD Femi");
    }

    @Test
    void whom_it_is_about_is_never_told_however_long_it_waits() {
        watched.at("10:00");
        var id = watched.raised(council, jo, sam.id());

        for (int quarters = 1; quarters < 12; quarters++) {
            watched.at("%02d:%02d".formatted(10 + quarters / 4, quarters % 4 * 15));
            watched.goOn(council);
        }

        assertThat(Watched.told(id)).hasSize(12).noneMatch(told -> told.endsWith("Sam"));
    }

    @Test
    void two_servers_at_once_tell_the_next_person_once() throws Exception {
        watched.at("10:00");
        var id = watched.raised(council, jo);
        watched.at("10:15");

        try (var several = Executors.newFixedThreadPool(6)) {
            var done = several.invokeAll(Stream.generate(() -> (Callable<Boolean>)
                            () -> watched.bean(ConcernWatch.class).goOn(council.id()))
                    .limit(6)
                    .toList());
            for (var one : done) {
                one.get();
            }
        }

        assertThat(Watched.told(id)).containsExactly("WORKER Sam", "MANAGER Pat");
    }

    @Test
    void one_that_cannot_go_on_holds_up_no_other() {
        watched.at("10:00");
        var poisoned = watched.raised(council, jo);
        var id = watched.raised(council, jo);
        DatabaseAs.owner()
                .change("UPDATE concern_telling SET rung = 'SPOILT' WHERE concern_id = 0x%s"
                        .formatted(Watched.hex(poisoned)));

        watched.at("10:15");
        watched.goOn(council);

        assertThat(Watched.told(id)).hasSize(2);
    }

    @Test
    void one_whose_holder_left_and_that_cannot_go_on_holds_up_no_other() {
        watched.at("10:00");
        var poisoned = watched.raised(council, jo);
        var id = watched.raised(council, jo);
        watched.takeUp(council, sam.id(), Role.PRACTITIONER, poisoned, 0);
        watched.takeUp(council, sam.id(), Role.PRACTITIONER, id, 0);
        DatabaseAs.owner()
                .change("UPDATE concern_telling SET rung = 'SPOILT' WHERE concern_id = 0x%s"
                        .formatted(Watched.hex(poisoned)));
        endAccounts(sam);

        watched.beginAgain(council);

        assertThat(Watched.told(id)).containsExactly("WORKER Sam", "MANAGER Pat");
    }

    @Test
    void what_fails_in_the_end_leaves_neither_the_concern_nor_anybody_told() {
        watched.at("10:00");
        council.account(jo.id(), Role.YOUNG_PERSON);
        var before = DatabaseAs.owner().list("SELECT COUNT(*) FROM concern");

        assertThat(catchThrowable(() -> watched.inTransaction(() -> {
                    watched.raised(council, jo);
                    throw new IllegalStateException("the process dies here");
                })))
                .hasMessage("the process dies here");

        assertThat(DatabaseAs.owner().list("SELECT COUNT(*) FROM concern")).isEqualTo(before);
    }

    /** As it goes by itself every few seconds, on any server that is not told otherwise. */
    @Test
    void rounds_go_on_with_every_council() {
        try (var byItself = new Watched(Map.of("lodestar.rounds", "true"))) {
            byItself.at("10:00");
            var id = byItself.raised(council, jo);
            byItself.at("10:15");

            byItself.bean(Rounds.class).goOn();

            assertThat(Watched.told(id)).containsExactly("WORKER Sam", "MANAGER Pat");
            byItself.takeUp(council, pat.id(), Role.MANAGER, id, 0);
            endAccounts(pat);

            byItself.bean(Rounds.class).beginAgain();
            byItself.bean(Rounds.class).goOn();

            assertThat(Watched.told(id).getLast()).isEqualTo("SAFEGUARDING_LEAD Femi");
        }
        assertThat(watched.has(Rounds.class)).isFalse();
    }

    @Test
    void waits_a_quarter_of_an_hour() {
        assertThat(ConcernWatch.WAIT).isEqualTo(Duration.ofMinutes(15));
    }
}
