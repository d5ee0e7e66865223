package lodestar.measured;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;
import lodestar.JoAndTheirCircle;
import lodestar.access.Role;
import lodestar.recording.Dictated;
import lodestar.recording.Spoken;
import lodestar.safety.Concerns;
import lodestar.voice.Voices;
import org.junit.jupiter.api.Test;

/** What it costs to say something out loud, step by step, and that no table is read to its end for it. */
class RecordingCostTest extends JoAndTheirCircle {

    private static final int STEP = 14;

    /** What giving up takes, from looking what is due on: the claim is four of them. */
    private static final int GIVEN_UP = 20;

    /** What stands on a young person's first page besides their star, the session with it. */
    private static final int NEWS = 6;

    private static final String SHOWN =
            "{ me { youngPerson { sayings(first: 10) { nodes { id words recordingId recordingState } } } } }";

    private final byte[] sound = Spoken.longer();
    private final UUID upload = UUID.randomUUID();

    @Test
    void each_step() {
        young.ask("{ me { id } }");
        worker.ask("{ me { id } }");
        var first = Arrays.copyOf(sound, 64 * 1024);
        var rest = Arrays.copyOfRange(sound, first.length, sound.length);
        var costs = new ArrayList<Integer>();
        var recording = new String[1];
        var saying = new String[1];

        costs.add(counted("upload begun", () -> Spoken.begin(young, upload, sound)));
        costs.add(counted("piece sent", () -> Spoken.piece(young, upload, 0, first)));
        Spoken.piece(young, upload, first.length, rest);
        costs.add(counted(
                "upload finished",
                () -> recording[0] = Client.tree(Spoken.finish(young, upload).body())
                        .at("/recordingId")
                        .asText()));
        costs.add(counted("said out loud", () -> saying[0] = Spoken.said(young, recording[0], sam)));
        costs.add(counted("written down", () -> Spoken.writeDown(council.id(), "words that were heard")));
        costs.add(counted("machine words shown", () -> Spoken.recording(young, jo.id(), recording[0])));
        costs.add(counted("left as sound", () -> Spoken.leaveAsSound(young, saying[0])));
        costs.add(
                counted("a part played by the speaker", () -> Spoken.play(young, recording[0], "Range", "bytes=0-1")));
        costs.add(counted("a part played by a worker", () -> Spoken.play(worker, recording[0], "Range", "bytes=0-1")));
        costs.add(counted("words checked", () -> Spoken.checkWords(young, saying[0], "words that were heard")));

        assertThat(costs).allMatch(cost -> cost <= STEP);
    }

    @Test
    void giving_it_up_and_being_listened_to() {
        council.account(council.helper("Femi").id(), Role.SAFEGUARDING_LEAD);
        worker.ask("{ me { id } }");
        var saying = Spoken.said(young, Spoken.recorded(young, sound), sam);
        var costs = new ArrayList<Integer>();

        costs.add(counted("given up, with the concern", () -> Spoken.giveUp(council.id())));
        var concern = Concerns.openTo(worker).getFirst();
        costs.add(counted(
                "a part played in the concern",
                () -> Spoken.playAt(worker, "/concerns/%s/sound".formatted(concern), "Range", "bytes=0-1")));
        costs.add(counted("taken back into the concern", () -> Voices.takeBack(young, saying)));

        assertThat(costs).allMatch(cost -> cost <= GIVEN_UP);
        assertThat(Plan.during(() -> {
                    Spoken.said(young, Spoken.recorded(young), sam);
                    Spoken.giveUp(council.id());
                    Spoken.giveUpWhatNobodyCameFor(council.id());
                    Spoken.playAt(worker, "/concerns/%s/sound".formatted(concern));
                }))
                .hasSizeGreaterThan(10)
                .noneMatch(Plan::readsEverything);
    }

    @Test
    void what_a_worker_dictates() {
        worker.ask("{ me { id } }");
        var costs = new ArrayList<Integer>();
        var dictation = new String[1];

        costs.add(counted(
                "dictated in two pieces, begun to finished",
                () -> dictation[0] = Dictated.recorded(worker, jo.id(), sound)));
        assertThat(costs.removeLast()).isLessThanOrEqualTo(4 * STEP);
        Spoken.writeDown(council.id(), "words that were heard");
        costs.add(counted("dictation shown", () -> Dictated.shown(worker, jo.id(), dictation[0])));
        costs.add(counted("dictation let go of", () -> Dictated.letGo(worker, jo.id(), dictation[0])));

        assertThat(costs).allMatch(cost -> cost <= STEP);
        assertThat(Plan.during(() -> {
                    var other = Dictated.recorded(worker, jo.id());
                    Dictated.shown(worker, jo.id(), other);
                    Dictated.letGo(worker, jo.id(), other);
                }))
                .hasSizeGreaterThan(10)
                .noneMatch(Plan::readsEverything);
    }

    @Test
    void a_list_costs_one_statement_more_however_many_were_said_out_loud() {
        young.ask("{ me { id } }");
        Spoken.said(young, Spoken.recorded(young), sam);
        var one = counted("list with one recording", () -> young.ask(SHOWN));
        for (int more = 0; more < 4; more++) {
            Spoken.said(young, Spoken.recorded(young), sam);
        }

        assertThat(counted("list with five recordings", () -> young.ask(SHOWN)))
                .isEqualTo(one)
                .isLessThanOrEqualTo(7);
    }

    @Test
    void the_first_page_finds_out_what_waits_to_be_checked_with_one_statement_more() {
        young.ask("{ me { id } }");
        Spoken.said(young, Spoken.recorded(young), sam);
        Spoken.writeDown(council.id(), "words that were heard");
        var one = counted("what is new, with one to check", this::news);
        for (int more = 0; more < 4; more++) {
            Spoken.said(young, Spoken.recorded(young), sam);
        }
        Spoken.writeDown(council.id(), "words that were heard");

        assertThat(counted("what is new, with five to check", this::news))
                .isEqualTo(one)
                .isLessThanOrEqualTo(NEWS);
        assertThat(one - counted("without", () -> young.ask("{ news(first: 20) { sayingId } unheard(first: 2) }")))
                .isEqualTo(1);
        assertThat(Plan.during(this::news)).noneMatch(Plan::readsEverything);
    }

    private void news() {
        Screens.ask(young, "news/news.graphql", "MyNews", Map.of());
    }

    @Test
    void every_step_uses_indexes() {
        assertThat(Plan.during(() -> {
                    var recording = Spoken.recorded(young);
                    var saying = Spoken.said(young, recording, sam);
                    Spoken.writeDown(council.id(), "words");
                    Spoken.recording(young, jo.id(), recording);
                    Spoken.leaveAsSound(young, saying);
                    Spoken.play(worker, recording);
                    Spoken.checkWords(young, saying, "words");
                    young.ask(SHOWN);
                }))
                .hasSizeGreaterThan(20)
                .noneMatch(Plan::readsEverything);
    }

    private static int counted(String what, Runnable work) {
        var cost = StatementCounter.during(work);
        System.out.printf("measured: %s %d statements, %d commits%n", what, cost.statements(), cost.commits());
        return cost.statements();
    }
}
