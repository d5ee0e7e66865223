package lodestar.measured;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;
import lodestar.JoAndTheirCircle;
import lodestar.RunningLodestar;
import lodestar.access.Actor;
import lodestar.access.Role;
import lodestar.review.Reviews;
import lodestar.review.ReviewsDue;
import org.junit.jupiter.api.Test;

/** The meetings on a plan cost the same few statements however many there were, and so does each thing said of them. */
class ReviewCostTest extends JoAndTheirCircle {

    private static final int SCREEN = 5;
    private static final int WRITE = 8;
    private static final String FILE = "review/review.graphql";

    @Test
    void one_screen() {
        var of = Map.of("id", jo.id().toString());
        var nothing = counted("ReviewNow", worker, of);
        Reviews.whole(young, worker, jo.id(), sam.id(), council.today().plusDays(3), "words");

        assertThat(counted("ReviewNow", worker, of)).isEqualTo(nothing).isLessThanOrEqualTo(SCREEN);
        assertThat(counted("ReviewNow", young, of)).isLessThanOrEqualTo(SCREEN);
    }

    @Test
    void one_thing_said() {
        var about = jo.id().toString();
        assertThat(written("AskForReview", young, Map.of("youngPersonId", about, "talk", "School")))
                .isLessThanOrEqualTo(WRITE);
        var meeting = Reviews.meeting(0, council.today().plusDays(3));
        var yes = Map.of("youngPersonId", about, "request", 1, "answer", "YES", "meeting", meeting);
        assertThat(written("AnswerReviewRequest", worker, yes)).isLessThanOrEqualTo(WRITE);
        var held = Map.of(
                "youngPersonId", about, "heldOn", council.today().toString(), "participation", "PN1", "basedOn", 1);
        assertThat(written("NoteReviewHeld", worker, held)).isLessThanOrEqualTo(WRITE);
        var wish = Map.of("basedOn", 0, "talk", "School", "people", List.of());
        assertThat(written("WriteReviewWish", young, wish)).isLessThanOrEqualTo(WRITE);
    }

    @Test
    void whose_reviews_are_due_is_one_statement() {
        var due = RunningLodestar.bean(ReviewsDue.class);
        Reviews.ask(young, jo.id(), "School");
        var actor = new Actor(council.id(), UUID.randomUUID(), sam.id(), Role.PRACTITIONER, null, Instant.EPOCH);

        var cost = StatementCounter.during(() -> assertThat(due.list(actor)).hasSize(1));

        assertThat(cost.statements()).isEqualTo(1);
    }

    private static int written(String operation, Client client, Map<String, ?> rest) {
        var input = new HashMap<String, Object>(rest);
        input.put("clientMutationId", UUID.randomUUID().toString());
        return counted(operation, client, Map.of("input", input));
    }

    private static int counted(String operation, Client client, Map<String, ?> variables) {
        client.ask("{ me { id } }");
        var cost = StatementCounter.during(() -> Screens.ask(client, FILE, operation, variables));
        System.out.printf("measured: %s %d statements, %d commits%n", operation, cost.statements(), cost.commits());
        return cost.statements();
    }
}
