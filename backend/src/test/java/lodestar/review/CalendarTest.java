package lodestar.review;

import static lodestar.review.Reviews.address;
import static lodestar.review.Reviews.arrange;
import static lodestar.review.Reviews.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lodestar.Client;
import lodestar.JoAndTheirCircle;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.Test;

/** A calendar fetched from a secret address: days of meetings, and nothing that says whose or what about. */
class CalendarTest extends JoAndTheirCircle {

    private final LocalDate today = council.today();

    @Test
    void it_holds_the_meetings_of_everybody_a_worker_supports_and_of_a_young_person_their_own() {
        var ali = council.youngPerson("Ali", 12);
        council.link(sam, ali);
        arrange(worker, jo.id(), meeting(0, today.plusDays(3)));
        arrange(worker, ali.id(), meeting(0, today.plusDays(4)));

        assertThat(events(address(worker))).hasSize(2);
        assertThat(events(address(young))).hasSize(1);
    }

    @Test
    void it_names_nobody_no_council_and_no_place() {
        arrange(worker, jo.id(), meeting(0, today.plusDays(3)));

        var answer = fetch(address(worker));

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/calendar; charset=utf-8");
        assertThat(answer.body().toLowerCase(Locale.ROOT))
                .doesNotContain("jo", "sam", "testshire", "library", "review", "plan", "care", "lodestar", "person");
        assertThat(events(address(worker)).getFirst().getSummary().getValue()).isEqualTo("Meeting");
    }

    @Test
    void it_stays_at_its_time_of_day_on_both_sides_of_a_change_of_the_clocks() {
        var summer = LocalDate.of(today.getYear() + 1, 7, 1);
        var winter = LocalDate.of(today.getYear() + 1, 12, 1);
        var ali = council.youngPerson("Ali", 12);
        council.link(sam, ali);
        arrange(worker, jo.id(), meeting(0, summer));
        arrange(worker, ali.id(), meeting(0, winter));

        assertThat(events(address(worker)))
                .extracting(event -> event.getDateStart().getValue().toInstant())
                .containsExactly(Instant.parse(summer + "T13:30:00Z"), Instant.parse(winter + "T14:30:00Z"));
    }

    @Test
    void a_meeting_keeps_its_id_when_it_is_moved_and_called_off() {
        arrange(worker, jo.id(), meeting(0, today.plusDays(3)));
        var address = address(worker);
        var first = events(address).getFirst();

        arrange(worker, jo.id(), meeting(1, today.plusDays(5)));
        var moved = events(address);
        Reviews.callOff(worker, jo.id(), 2, "The room is taken.");
        var off = events(address);

        for (var later : List.of(moved, off)) {
            assertThat(later).hasSize(1);
            assertThat(later.getFirst().getUid().getValue())
                    .isEqualTo(first.getUid().getValue());
            assertThat(later.getFirst().getSequence().getValue())
                    .isGreaterThan(first.getSequence().getValue());
        }
        assertThat(moved.getFirst().getDateStart()).isNotEqualTo(first.getDateStart());
        assertThat(off.getFirst().getStatus().isCancelled()).isTrue();
    }

    @Test
    void an_address_that_was_ended_or_followed_by_another_answers_as_one_that_never_was() {
        var first = address(worker);
        var second = address(worker);
        assertThat(fetch(second).statusCode()).isEqualTo(200);
        var never = second.substring(0, second.length() - 5) + "AAAAA";

        assertThat(told(first)).isEqualTo(told(never)).contains("NOT_FOUND");

        worker.ask(
                "mutation($i: CalendarAddressInput!) { endCalendarAddress(input: $i) { clientMutationId } }",
                Map.of("i", Reviews.input(Map.of())));
        assertThat(told(second)).isEqualTo(told(never));
        assertThat(worker.ask("{ calendarAddress { since } }")
                        .at("/data/calendarAddress/since")
                        .isNull())
                .isTrue();
    }

    @Test
    void what_a_worker_supports_no_more_and_what_is_hidden_from_them_is_gone_from_it() {
        var ali = council.youngPerson("Ali", 12);
        council.link(sam, ali);
        arrange(worker, jo.id(), meeting(0, today.plusDays(3)));
        arrange(worker, ali.id(), meeting(0, today.plusDays(3)));
        var address = address(worker);
        assertThat(events(address)).hasSize(2);

        Reviews.hide(council.signedIn(ali), sam.id());
        assertThat(events(address)).hasSize(1);
        council.end(sams);
        assertThat(events(address)).isEmpty();
    }

    @Test
    void the_secret_is_kept_nowhere_and_asked_for_again_under_the_same_id_it_is_the_same() {
        var same = Map.of("i", Reviews.input(Map.of()));
        var text = "mutation($i: CalendarAddressInput!) { makeCalendarAddress(input: $i) { address } }";
        var address =
                young.ask(text, same).at("/data/makeCalendarAddress/address").asText();

        assertThat(young.ask(text, same).at("/data/makeCalendarAddress/address").asText())
                .isEqualTo(address);
        var secret = address.substring(address.lastIndexOf('/') + 1);
        assertThat(secret).hasSize(43);
        assertThat(DatabaseAs.owner()
                        .list("SELECT COUNT(*) FROM calendar_address WHERE secret = '%s'".formatted(secret)))
                .containsExactly("0");
    }

    private static List<VEvent> events(String address) {
        return Biweekly.parse(fetch(address).body()).first().getEvents();
    }

    /** As a program that has no cookie. */
    private static HttpResponse<String> fetch(String address) {
        var client = new Client();
        return client.send(client.request(URI.create(address).getPath()).GET());
    }

    private static String told(String address) {
        var answer = fetch(address);
        assertThat(answer.statusCode()).isEqualTo(404);
        return answer.body().replaceAll("\"requestId\":\"[^\"]*\"", "");
    }
}
