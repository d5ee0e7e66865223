package lodestar.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import lodestar.Client;
import lodestar.JoAndTheirCircle;
import lodestar.api.SameDatabase;
import lodestar.kernel.Ids;
import lodestar.people.Keys;
import lodestar.server.Lodestar;
import lodestar.sound.AudioDecoder;
import lodestar.store.Database;
import lodestar.store.DatabaseAs;
import lodestar.transcription.TranscriberSettings;
import lodestar.voice.Voices;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Recordings of a Lodestar that keeps them in a bucket: from the phone there and back, and until they are gone. */
class SoundBucketTest extends JoAndTheirCircle {

    private static final byte[] SENT = Spoken.longer();

    private static RealBucket real;
    private static Lodestar lodestar;
    private static String address;

    @BeforeAll
    static void with_a_real_bucket() throws Exception {
        real = RealBucket.start();
        lodestar = SameDatabase.start(real.asTold("s3://recordings/exampleshire"));
        address = "http://localhost:" + lodestar.serve();
    }

    @AfterAll
    static void stop() {
        lodestar.close();
        real.close();
    }

    @BeforeEach
    void everybody_comes_to_it() {
        young = young.at(address);
        worker = worker.at(address);
    }

    @Test
    void what_is_said_lies_there_sealed_is_played_in_parts_and_is_gone_once_taken_back() {
        var file = AudioDecoder.open(SENT).file();
        var recording = Spoken.recorded(young, SENT);
        assertThat(real.lying("exampleshire/" + council.id().code() + "/" + recording))
                .singleElement()
                .satisfies(bytes -> assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                        .hasSizeGreaterThan(file.length)
                        .doesNotContain("RIFF", "WAVE"));

        assertThat(Spoken.play(young, recording).body()).isEqualTo(file);
        var part = Spoken.play(young, recording, "Range", "bytes=65530-65545");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(file, 65_530, 65_546));

        var saying = Spoken.said(young, recording, sam);
        Spoken.leaveAsSound(young, saying);
        assertThat(Spoken.play(worker, recording).body()).isEqualTo(file);
        Voices.takeBack(young, saying);
        sweep();

        assertThat(real.lying(recording)).isEmpty();
        assertThat(Spoken.play(young, recording).statusCode()).isEqualTo(404);
    }

    @Test
    void while_it_is_away_everybody_is_told_to_try_again_and_afterwards_all_is_there() throws Exception {
        var before = Spoken.recorded(young, SENT);
        var upload = UUID.randomUUID();
        Spoken.begin(young, upload, SENT);
        for (int from = 0; from < SENT.length; from += UploadService.SMALLEST_PIECE) {
            Spoken.piece(
                    young,
                    upload,
                    from,
                    Arrays.copyOfRange(SENT, from, Math.min(SENT.length, from + UploadService.SMALLEST_PIECE)));
        }

        real.goAway();
        var played = Spoken.play(young, before);
        var finished = Spoken.finish(young, upload);
        real.comeBack();

        for (var status : List.of(played.statusCode(), finished.statusCode())) {
            assertThat(status).isEqualTo(429);
        }
        assertThat(finished.headers().firstValue("Retry-After")).contains("30");
        assertThat(finished.body()).contains("Try again in a moment. Nothing is lost.");
        assertThat(Spoken.play(young, before).statusCode()).isEqualTo(200);
        var after = Client.tree(Spoken.finish(young, upload).body())
                .path("recordingId")
                .asText();
        assertThat(Spoken.play(young, after).body())
                .isEqualTo(AudioDecoder.open(SENT).file());
    }

    @Test
    void what_was_taken_back_while_it_was_away_is_not_forgotten() throws Exception {
        var recording = Spoken.recorded(young, SENT);
        var saying = Spoken.said(young, recording, sam);

        real.goAway();
        Voices.takeBack(young, saying);
        sweep();
        real.comeBack();

        assertThat(real.lying(recording)).hasSize(1);
        DatabaseAs.owner()
                .change("UPDATE recording SET goes_at = made_at WHERE council_id = '%s'".formatted(council.id()));
        sweep();
        assertThat(real.lying(recording)).isEmpty();
    }

    @Test
    void while_it_is_away_no_try_at_writing_down_is_used_up() throws Exception {
        var recording = Spoken.recorded(young, SENT);
        Spoken.said(young, recording, sam);

        real.goAway();
        writing().writeOne(council.id());
        real.comeBack();

        assertThat(DatabaseAs.owner()
                        .list("SELECT CONCAT_WS(' ', state, tries, error_code) FROM transcription_job"
                                + " WHERE council_id = '%s'".formatted(council.id())))
                .containsExactly("WAITING 0 STORE_AWAY");
    }

    @Test
    void a_bucket_that_is_not_there_stops_the_start() {
        assertThatIllegalStateException()
                .isThrownBy(() -> SameDatabase.start(real.asTold("s3://another")))
                .withMessageStartingWith("The bucket another of LODESTAR_RECORDINGS is not there");
    }

    private void sweep() {
        while (bean(Sweeping.class).sweepOne(council.id())) {
            // Until nothing is due.
        }
    }

    private static Writing writing() {
        return new Writing(
                bean(JobRepository.class),
                bean(RecordingRepository.class),
                bean(MachineWordsRepository.class),
                bean(GivingUp.class),
                bean(SoundStore.class),
                bean(Keys.class),
                new Hearing("hello"),
                new TranscriberSettings(
                        "test", URI.create("http://localhost"), "test", Duration.ofSeconds(1), Duration.ofSeconds(60)),
                bean(Database.class),
                bean(Ids.class),
                bean(Clock.class));
    }

    private static <T> T bean(Class<T> type) {
        return lodestar.context().getBean(type);
    }
}
