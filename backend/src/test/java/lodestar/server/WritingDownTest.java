package lodestar.server;

import static org.assertj.core.api.Assertions.assertThat;

import lodestar.RunningLodestar;
import lodestar.transcription.Availability;
import lodestar.transcription.Transcriber;
import org.junit.jupiter.api.Test;

class WritingDownTest {

    @Test
    void a_running_lodestar_that_was_told_nothing_makes_up_no_words() {
        assertThat(RunningLodestar.bean(Transcriber.class).availability()).isEqualTo(new Availability.NotConfigured());
    }
}
