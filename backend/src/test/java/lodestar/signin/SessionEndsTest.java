package lodestar.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import lodestar.Client;
import lodestar.MadeUp;
import lodestar.RunningLodestar;
import lodestar.TurnedClock;
import lodestar.access.Role;
import lodestar.api.SameDatabase;
import lodestar.people.Helper;
import lodestar.people.YoungPerson;
import lodestar.server.Lodestar;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Being signed in ends: by doing nothing, after twelve hours, and at once when what it rests on ends. */
class SessionEndsTest {

    private static final TurnedClock CLOCK = new TurnedClock();
    private static final String ME = "{ me { role } }";
    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final DateTimeFormatter AS_STORED =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS").withZone(ZoneOffset.UTC);

    private static Lodestar lodestar;
    private static String address;

    private final MadeUp council = MadeUp.council();
    private final YoungPerson jo = council.youngPerson("Jo", 14);
    private final Helper sam = council.helper("Sam");

    @BeforeAll
    static void on_a_clock_that_we_turn() {
        lodestar = CLOCK.started(() -> SameDatabase.start(Map.of()));
        address = "http://localhost:" + lodestar.serve();
    }

    @AfterAll
    static void stop() {
        lodestar.close();
    }

    @Nested
    class By_doing_nothing {

        @Test
        void after_five_minutes_on_a_young_persons_phone() {
            endsAfter(Duration.ofMinutes(5), atTheClock(council.signedIn(jo)));
        }

        @Test
        void after_five_minutes_on_a_carers_phone() {
            endsAfter(Duration.ofMinutes(5), atTheClock(council.signedIn(council.helper("Ade"), Role.CARER)));
        }

        @Test
        void after_fifteen_minutes_for_staff() {
            endsAfter(Duration.ofMinutes(15), atTheClock(council.signedIn(sam, Role.PRACTITIONER)));
        }

        /** A page that is left open asks by itself: its outbox tries again, and it looks how long is left. */
        @Test
        void whatever_the_page_asks_by_itself() {
            var phone = atTheClock(council.signedIn(jo));
            CLOCK.turn(Duration.ofMinutes(4));
            assertThat(isIn(phone)).isTrue();
            assertThat(left(phone)).isEqualTo(60);

            CLOCK.turn(Duration.ofMinutes(1));

            assertThat(isIn(phone)).isFalse();
            assertThat(phone.post("/session/left", "").statusCode()).isEqualTo(403);
            assertThat(phone.post("/session/extend", "").body()).contains("SIGN_IN_NEEDED");
            assertThat(isIn(phone)).isFalse();
        }

        @Test
        void counted_from_when_the_person_last_did_something() {
            var phone = atTheClock(council.signedIn(jo));
            CLOCK.turn(Duration.ofMinutes(4));
            assertThat(phone.post("/session/extend", "").body()).isEqualTo("{\"secondsLeft\":300}");

            endsAfter(Duration.ofMinutes(5), phone);
        }
    }

    @Nested
    class After_twelve_hours {

        @Test
        void whatever_somebody_does() {
            var desk = atTheClock(council.signedIn(sam, Role.PRACTITIONER));
            stayFor(Duration.ofHours(12).minusMinutes(10), desk);

            endsAfter(Duration.ofMinutes(10), desk);
        }

        @Test
        void counted_from_the_first_of_their_roles_that_day() {
            council.user(sam, "sam", Role.PRACTITIONER, Role.PANEL_MEMBER);
            var desk = atTheClock(council.signedIn(sam, Role.PRACTITIONER));
            stayFor(Duration.ofHours(11).plusMinutes(50), desk);
            assertThat(desk.post("/session/role", Map.of("role", "PANEL_MEMBER"))
                            .statusCode())
                    .isEqualTo(204);

            endsAfter(Duration.ofMinutes(10), desk);
        }
    }

    @Nested
    class At_the_very_next_request {

        @Test
        void when_the_phone_is_ended() {
            var phone = council.signedIn(jo);
            assertThat(isIn(phone)).isTrue();

            DatabaseAs.owner()
                    .change("UPDATE device SET ended_at = '2026-01-01' WHERE council_id = '%s'"
                            .formatted(council.id()));

            assertThat(isIn(phone)).isFalse();
        }

        @Test
        void when_the_user_ends() {
            council.user(sam, "sam", Role.PRACTITIONER);
            var desk = council.signedIn(sam, Role.PRACTITIONER);
            assertThat(isIn(desk)).isTrue();

            users().end(council.id(), sam.id());

            assertThat(isIn(desk)).isFalse();
        }

        @Test
        void when_the_role_ends_and_stays_over_when_it_is_given_again() {
            council.user(sam, "sam", Role.PRACTITIONER, Role.MANAGER);
            var worker = council.signedIn(sam, Role.PRACTITIONER);
            var manager = council.signedIn(sam, Role.MANAGER);

            users().end(council.id(), sam.id(), Role.PRACTITIONER);

            assertThat(isIn(worker)).isFalse();
            assertThat(isIn(manager)).isTrue();
            users().give(council.id(), sam.id(), Role.PRACTITIONER);
            assertThat(isIn(worker)).isFalse();
            assertThat(isIn(council.signedIn(sam, Role.PRACTITIONER))).isTrue();
        }

        @Test
        void when_a_support_link_ends_nothing_of_that_young_person_is_there_any_more() {
            var link = council.link(sam, jo);
            var desk = council.signedIn(sam, Role.PRACTITIONER);
            var ask = "query($id: ID!) { youngPerson(id: $id) { name } }";
            assertThat(desk.ask(ask, Map.of("id", jo.id().toString()))
                            .at("/data/youngPerson/name")
                            .asText())
                    .isEqualTo("Jo");

            council.end(link);

            assertThat(Client.code(desk.ask(ask, Map.of("id", jo.id().toString()))))
                    .isEqualTo("NOT_FOUND");
            assertThat(desk.ask("{ caseload(first: 20) { nodes { id } } }").at("/data/caseload/nodes"))
                    .isEmpty();
        }

        @Test
        void when_somebody_signs_out() {
            var phone = council.signedIn(jo);
            var kept = phone.at(RunningLodestar.address());

            phone.post("/sign-out", "");

            assertThat(isIn(kept)).isFalse();
        }
    }

    private static StaffUsers users() {
        return RunningLodestar.bean(StaffUsers.class);
    }

    /** The same browser, at the server whose clock we turn, as if it had been signed in this moment. */
    private Client atTheClock(Client signedIn) {
        DatabaseAs.owner()
                .change("UPDATE session SET made_at = '%1$s', seen_at = '%1$s' WHERE council_id = '%2$s'"
                        .formatted(AS_STORED.format(CLOCK.instant()), council.id()));
        return signedIn.at(address);
    }

    private static void stayFor(Duration time, Client client) {
        var step = Duration.ofMinutes(14);
        for (var left = time; left.isPositive(); left = left.minus(step)) {
            CLOCK.turn(left.compareTo(step) < 0 ? left : step);
            assertThat(client.post("/session/extend", "").statusCode()).isEqualTo(200);
        }
    }

    private static void endsAfter(Duration time, Client client) {
        CLOCK.turn(time.minus(A_SECOND));
        assertThat(isIn(client)).isTrue();

        CLOCK.turn(A_SECOND);

        assertThat(isIn(client)).isFalse();
    }

    private static long left(Client client) {
        return Client.tree(client.post("/session/left", "").body())
                .at("/secondsLeft")
                .asLong();
    }

    private static boolean isIn(Client client) {
        return !client.ask(ME).at("/data/me/role").asText().isEmpty();
    }
}
