package lodestar.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import lodestar.JoAndTheirCircle;
import lodestar.api.SameDatabase;
import lodestar.sound.Recordings;
import lodestar.voice.Voices;
import org.junit.jupiter.api.Test;

/**
 * From a phone's recording to a worker who has heard it, with a machine that really listens, in a worker of its own.
 */
class OutLoudTest extends JoAndTheirCircle {

    @Test
    void a_recording_is_written_down_checked_heard_and_answered() {
        var recording = Spoken.recorded(young, Recordings.bytes("rms_s1.webm"));
        var saying = Spoken.said(young, recording, sam);

        try (var process = SameDatabase.start(Map.of("lodestar.transcriber.engine", "sphinx"))) {
            assertThat(process.context().getBean(Writing.class).writeOne(council.id()))
                    .isTrue();
        }
        var heard = Spoken.recording(young, jo.id(), recording)
                .at("/data/youngPerson/recording/machineWords/text")
                .asText();
        assertThat(heard).isEqualTo(Recordings.BROTHER);

        Spoken.checkWords(young, saying, heard);
        assertThat(Voices.open(worker, jo.id(), saying)
                        .at("/data/youngPerson/saying/words")
                        .asText())
                .isEqualTo(Recordings.BROTHER);
        Voices.hear(worker, saying);
        assertThat(Voices.answer(worker, saying, 0, "YES", "I asked today.")
                        .at("/data/answer/saying/state")
                        .asText())
                .isEqualTo("ANSWERED");
    }
}
