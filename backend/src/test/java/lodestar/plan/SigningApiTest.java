package lodestar.plan;

import static lodestar.Client.code;
import static lodestar.plan.Plans.sign;
import static lodestar.plan.Plans.theirView;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import lodestar.Client;
import lodestar.JoAndTheirCircle;
import org.junit.jupiter.api.Test;

/** A worker or a manager signs a version of the plan; what was signed stays what it is. */
class SigningApiTest extends JoAndTheirCircle {

    @Test
    void a_plan_with_matters_missing_is_not_signed_and_they_are_named() {
        write("MONEY", "HEALTH");

        var answer = sign(worker, jo.id(), 8);

        assertThat(code(answer)).isEqualTo("INVALID");
        assertThat(answer.at("/errors/0/message").asText())
                .isEqualTo("Nothing is written yet under: Health, and how they feel; Money.");
        assertThat(Plans.plan(worker, jo.id()).at("/signature").isNull()).isTrue();
    }

    @Test
    void it_is_signed_with_a_name_and_a_later_change_makes_a_later_version() {
        write();

        sign(manager, jo.id(), 10);
        theirView(worker, jo.id(), "MONEY", version("MONEY"), "More.");

        var plan = Plans.plan(young, jo.id());
        assertThat(plan.at("/signature/by").asText()).isEqualTo("Pat Brown");
        assertThat(plan.at("/signature/version").asInt()).isEqualTo(10);
        assertThat(plan.at("/version").asInt()).isEqualTo(11);
    }

    @Test
    void signed_a_second_time_it_is_said_who_did() {
        write();
        sign(manager, jo.id(), 10);

        var again = sign(worker, jo.id(), 10);

        assertThat(code(again)).isEqualTo("ALREADY_SIGNED");
        assertThat(again.at("/errors/0/message").asText()).startsWith("Pat Brown signed this version on ");
    }

    @Test
    void of_two_who_sign_at_once_one_does_and_the_other_is_told_who() {
        write();

        var answers = Stream.of(worker, manager)
                .map(staff -> CompletableFuture.supplyAsync(() -> sign(staff, jo.id(), 10)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).extracting(Client::code).containsExactlyInAnyOrder("", "ALREADY_SIGNED");
        var by = Plans.plan(young, jo.id()).at("/signature/by").asText();
        assertThat(answers).anyMatch(it -> it.at("/errors/0/message").asText().startsWith(by));
    }

    @Test
    void one_that_changed_meanwhile_is_to_be_read_first() {
        write();
        theirView(manager, jo.id(), "MONEY", version("MONEY"), "More.");

        assertThat(sign(worker, jo.id(), 10).at("/errors/0/message").asText()).contains("has changed since");
    }

    @Test
    void a_young_person_is_asked_whether_they_agree_and_signs_nothing() {
        write();

        assertThat(code(sign(young, jo.id(), 10))).isEqualTo("NOT_FOUND");
    }

    private int version(String matter) {
        return Plans.matter(worker, jo.id(), matter).at("/theirView/version").asInt();
    }

    private void write(String... butFor) {
        Plans.matters().stream()
                .filter(matter -> !List.of(butFor).contains(matter))
                .forEach(matter -> theirView(worker, jo.id(), matter, 0, "Written"));
    }
}
