package lodestar.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lodestar.people.StoryPiece;
import org.junit.jupiter.api.Test;

/** A story on its way out: a stretch at a time, and nothing in it can stop the rest. */
class StoryZipTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final int LONG = 5 << 20;

    private int ended;

    @Test
    void a_long_recording_is_asked_for_a_stretch_at_a_time_and_only_when_the_one_before_was_taken() throws IOException {
        var asked = new ArrayList<Integer>();
        var zip = zip(story((from, to) -> {
            asked.add(to - from);
            return new byte[to - from];
        }));

        zip.readNBytes(200);
        assertThat(asked).isEmpty();
        assertThat(ended).isZero();

        assertThat(zip.readAllBytes()).isNotEmpty();
        assertThat(asked).hasSize(5).allMatch(bytes -> bytes <= 1 << 20);
        assertThat(ended).isPositive();
    }

    @Test
    void it_says_that_it_is_over_when_whoever_takes_it_goes_away() throws IOException {
        var zip = zip(story((from, to) -> new byte[to - from]));
        zip.readNBytes(200);
        zip.close();

        assertThat(ended).isPositive();
    }

    @Test
    void a_recording_that_breaks_off_leaves_a_note_beside_what_there_is_of_it() throws IOException {
        var zip = zip(story((from, to) -> {
            if (from > 0) {
                throw new IllegalStateException("away");
            }
            return new byte[to - from];
        }));

        var files = Stories.unpacked(zip.readAllBytes());
        assertThat(files.get("sound/voice.wav")).hasSize(1 << 20);
        assertThat(new String(files.get("sound/voice.wav.txt"), UTF_8)).contains("could not be put in");
    }

    @Test
    void a_mistake_of_ours_ends_it_and_leaves_nobody_waiting() {
        var piece = StoryPiece.at("said", UUID.randomUUID(), Instant.MAX, "Never");
        var broken = new Story(
                NOW,
                "Exampleshire",
                "Jo",
                LocalDate.of(2012, 1, 1),
                "1",
                null,
                List.of(new Told(piece, null, false, List.of(), List.of())));

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> zip(broken).readAllBytes());
        assertThat(ended).isPositive();
    }

    private StoryZip zip(Story story) {
        return new StoryZip(story, () -> ended++);
    }

    private static Story story(StoryPiece.Source source) {
        var piece = StoryPiece.at("recording", UUID.randomUUID(), NOW, "My voice")
                .sound(new StoryPiece.Sound("voice.wav", "audio/wav", LONG, source));
        return new Story(
                NOW,
                "Exampleshire",
                "Jo",
                LocalDate.of(2012, 1, 1),
                "1",
                null,
                List.of(new Told(piece, "Jo", true, List.of(), List.of())));
    }
}
