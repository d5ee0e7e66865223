package lodestar.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import lodestar.JoAndTheirCircle;
import lodestar.RunningLodestar;
import lodestar.access.Role;
import lodestar.promise.Promises;
import lodestar.store.DatabaseAs;
import lodestar.voice.Voices;
import org.junit.jupiter.api.Test;

/** Promises are told of together with everything else, and so at most once a day. */
class TellingOfPromisesTest extends JoAndTheirCircle {

    private final TellingOfPromises telling = RunningLodestar.bean(TellingOfPromises.class);

    @Test
    void on_a_day_on_which_nothing_was_told_they_are_told_at_once() {
        promise();

        assertThat(telling.settleOne(council.id())).isTrue();
        assertThat(telling.settleOne(council.id())).isFalse();

        assertThat(isAnythingNew()).isTrue();
    }

    @Test
    void what_follows_on_the_same_day_waits_until_the_next_morning() {
        Voices.hear(worker, promise());

        while (telling.settleOne(council.id())) {}

        assertThat(isAnythingNew()).isFalse();
        assertThat(DatabaseAs.owner()
                        .list("SELECT COUNT(*) FROM promise_news WHERE council_id = '%s' AND tell_at IS NULL"
                                .formatted(council.id())))
                .containsExactly("0");
    }

    @Test
    void by_several_servers_at_once_everybody_is_settled_once() {
        promise();

        var settled = IntStream.range(0, 8)
                .parallel()
                .filter(_ -> telling.settleOne(council.id()))
                .count();

        assertThat(settled).isEqualTo(1);
    }

    /** Gives what was said that it answers. */
    private String promise() {
        var lead = council.signedIn(council.helper("Lena Fox"), Role.PARTICIPATION_LEAD);
        var theme = Promises.theme(lead, "Buses");
        var said = Promises.saidToCount(young, "The bus is late", sam);
        Promises.tied(worker, said, theme);
        Promises.made(lead, council.today(), theme);
        return said;
    }

    private boolean isAnythingNew() {
        return young.ask("{ myPromises { isAnythingNew } }")
                .at("/data/myPromises/isAnythingNew")
                .asBoolean();
    }
}
