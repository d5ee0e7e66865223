package lodestar.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import lodestar.Client;
import lodestar.JoAndTheirCircle;
import lodestar.RunningLodestar;
import lodestar.TurnedClock;
import lodestar.sound.AudioDecoder;
import lodestar.store.Database;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.Test;

/** A recording comes in whole, once, and sealed; or not at all. */
class UploadApiTest extends JoAndTheirCircle {

    private final UUID id = UUID.randomUUID();
    private final byte[] sound = Spoken.SCHOOL;

    private final byte[] longer = Spoken.longer();

    @Test
    void what_is_kept_is_the_sound_and_nothing_else_of_what_was_sent() {
        var finished = Client.tree(Spoken.send(young, id, sound).body());

        var kept = Spoken.play(young, finished.at("/recordingId").asText());
        assertThat(finished.at("/mediaType").asText())
                .isEqualTo(AudioDecoder.open(sound).mediaType());
        assertThat(kept.body())
                .isEqualTo(AudioDecoder.open(sound).file())
                .hasSize(finished.at("/length").asInt());
        assertThat(finished.at("/milliseconds").asInt()).isBetween(2_000, 6_000);
    }

    @Test
    void one_that_was_cut_off_goes_on_where_it_stopped() {
        var first = Arrays.copyOf(longer, UploadService.SMALLEST_PIECE);
        var rest = Arrays.copyOfRange(longer, first.length, longer.length);
        Spoken.begin(young, id, longer);
        Spoken.piece(young, id, 0, first);

        assertThat(code(Spoken.finish(young, id))).isEqualTo("UPLOAD_NOT_WHOLE");
        assertThat(code(Spoken.piece(young, id, first.length + 1, rest))).isEqualTo("UPLOAD_GAP");
        assertThat(received(Spoken.begin(young, id, longer))).isEqualTo(first.length);
        assertThat(received(Spoken.far(young, id))).isEqualTo(first.length);
        assertThat(received(Spoken.piece(young, id, 0, rest))).isEqualTo(first.length);
        assertThat(received(Spoken.piece(young, id, first.length, rest))).isEqualTo(longer.length);
        assertThat(Spoken.finish(young, id).statusCode()).isEqualTo(200);
    }

    @Test
    void the_same_again_is_the_same_recording() {
        var once = Spoken.send(young, id, sound).body();

        assertThat(Spoken.send(young, id, sound).body()).isEqualTo(once);
        assertThat(Spoken.finish(young, id).body()).isEqualTo(once);
        assertThat(Client.tree(Spoken.begin(young, id, sound).body()).at("/recordingId"))
                .isEqualTo(Client.tree(once).at("/recordingId"));
        assertThat(count("recording", "")).isEqualTo("1");
    }

    @Test
    void the_same_at_the_same_time_is_the_same_recording() throws Exception {
        Spoken.begin(young, id, sound);
        Spoken.piece(young, id, 0, sound);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(IntStream.range(0, 12)
                    .<Callable<String>>mapToObj(
                            _ -> () -> Spoken.finish(young, id).body())
                    .toList());
            var told = answers.stream().map(answer -> answer.resultNow()).distinct();
            assertThat(told).singleElement().asString().contains("recordingId");
        }
        assertThat(count("recording", " AND kept_at IS NOT NULL")).isEqualTo("1");
    }

    @Test
    void another_under_the_same_id_is_refused() {
        Spoken.begin(young, id, sound);

        var other = Spoken.begin(young, id, longer);

        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(code(other)).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void one_whose_bytes_are_not_those_that_were_promised_is_not_kept() {
        Spoken.begin(young, id, sound.length, Spoken.hash(longer));
        Spoken.piece(young, id, 0, sound);

        assertThat(code(Spoken.finish(young, id))).isEqualTo("RECORDING_CUT_SHORT");
        assertThat(Spoken.far(young, id).statusCode()).isEqualTo(404);
        assertThat(count("recording", "")).isEqualTo("0");
    }

    @Test
    void what_is_no_sound_is_not_kept_and_neither_are_its_pieces() {
        for (var other : List.of(
                "<html><script>alert(1)</script>", "<svg xmlns='http://www.w3.org/2000/svg'/>", "PK\u0003\u0004")) {
            var bytes = other.getBytes();
            var upload = UUID.randomUUID();

            assertThat(code(Spoken.send(young, upload, bytes))).isEqualTo("RECORDING_NOT_SOUND");
            assertThat(Spoken.far(young, upload).statusCode()).isEqualTo(404);
        }
        assertThat(count("upload_piece", "")).isEqualTo("0");
        assertThat(count("recording", "")).isEqualTo("0");
    }

    @Test
    void one_that_is_too_big_or_empty_is_refused_before_a_byte_of_it_is_sent() {
        assertThat(code(Spoken.begin(young, id, AudioDecoder.MOST_BYTES + 1, Spoken.hash(sound))))
                .isEqualTo("RECORDING_TOO_BIG");
        assertThat(code(Spoken.begin(young, id, 0, Spoken.hash(sound)))).isEqualTo("RECORDING_EMPTY");
        assertThat(code(Spoken.begin(young, id, 10, "x"))).isEqualTo("INVALID");
    }

    @Test
    void a_piece_is_neither_tiny_nor_huge_nor_more_than_there_is() {
        Spoken.begin(young, id, 3_000_000, Spoken.hash(sound));

        assertThat(code(Spoken.piece(young, id, 0, new byte[10]))).isEqualTo("INVALID");
        assertThat(Spoken.piece(young, id, 0, new byte[0]).statusCode()).isEqualTo(400);
        assertThat(code(Spoken.piece(young, id, 0, new byte[UploadService.BIGGEST_PIECE + 1])))
                .isEqualTo("INVALID");
        Spoken.begin(young, new UUID(1, 1), 5, Spoken.hash(sound));
        assertThat(code(Spoken.piece(young, new UUID(1, 1), 0, new byte[6]))).isEqualTo("INVALID");
    }

    @Test
    void somebody_elses_is_not_there() {
        var kim = council.signedIn(council.youngPerson("Kim", 15));
        Spoken.begin(young, id, sound);

        for (var other : List.of(kim, worker, manager)) {
            assertThat(without(Spoken.far(other, id))).isEqualTo(without(Spoken.far(other, UUID.randomUUID())));
            assertThat(Spoken.piece(other, id, 0, sound).statusCode()).isEqualTo(404);
            assertThat(Spoken.finish(other, id).statusCode()).isEqualTo(404);
        }
        assertThat(received(Spoken.begin(kim, id, longer))).isZero();
        assertThat(Spoken.begin(worker, id, sound).statusCode()).isEqualTo(404);
    }

    @Test
    void neither_a_piece_nor_the_whole_can_be_read_where_it_is_kept() throws Exception {
        Spoken.begin(young, id, sound);
        Spoken.piece(young, id, 0, sound);
        var piece = DatabaseAs.owner()
                .list("SELECT HEX(bytes) FROM upload_piece WHERE council_id = '%s'".formatted(council.id()));
        var recording =
                Client.tree(Spoken.finish(young, id).body()).at("/recordingId").asText();

        var folder = RunningLodestar.bean(RecordingSettings.class)
                .folder()
                .resolve(council.id().code());
        var kept = Files.readAllBytes(folder.resolve(recording));
        assertThat(piece).singleElement().asString().doesNotContain(hexOf(sound));
        assertThat(HexFormat.of().withUpperCase().formatHex(kept))
                .doesNotContain(hexOf(AudioDecoder.open(sound).file()));
        assertThat(count("upload_piece", "")).isEqualTo("0");
    }

    @Test
    void there_is_room_for_so_much_and_no_more() {
        var most = AudioDecoder.MOST_BYTES;
        var times = (int) (RunningLodestar.bean(RecordingSettings.class).quota() / most);
        for (int i = 0; i < times; i++) {
            assertThat(Spoken.begin(young, UUID.randomUUID(), most, Spoken.hash(sound))
                            .statusCode())
                    .isEqualTo(200);
        }

        assertThat(code(Spoken.begin(young, id, most, Spoken.hash(sound)))).isEqualTo("RECORDINGS_FULL");
    }

    @Test
    void what_was_not_finished_within_a_day_is_removed() {
        var clock = new TurnedClock();
        Spoken.begin(young, id, sound);
        Spoken.piece(young, id, 0, sound);

        clock.turn(Sweeping.UNFINISHED.minus(Duration.ofMinutes(5)));
        assertThat(sweeping(clock).sweepUploads(council.id())).isFalse();
        clock.turn(Duration.ofMinutes(10));

        assertThat(sweeping(clock).sweepUploads(council.id())).isTrue();
        assertThat(Spoken.far(young, id).statusCode()).isEqualTo(404);
        assertThat(count("upload_piece", "")).isEqualTo("0");
    }

    @Test
    void sound_that_nothing_was_said_with_goes_after_a_while_and_the_same_upload_is_then_a_new_one() {
        var clock = new TurnedClock();
        var recording = Client.tree(Spoken.send(young, id, sound).body())
                .at("/recordingId")
                .asText();

        assertThat(sweeping(clock).sweepOne(council.id())).isFalse();
        clock.turn(Duration.ofDays(8));
        assertThat(sweeping(clock).sweepOne(council.id())).isTrue();

        assertThat(Spoken.play(young, recording).statusCode()).isEqualTo(404);
        var again = Client.tree(Spoken.send(young, id, sound).body())
                .at("/recordingId")
                .asText();
        assertThat(again).isNotEqualTo(recording);
        assertThat(Spoken.play(young, again).statusCode()).isEqualTo(200);
    }

    static Sweeping sweeping(Clock clock) {
        return new Sweeping(
                RunningLodestar.bean(UploadRepository.class),
                RunningLodestar.bean(RecordingRepository.class),
                RunningLodestar.bean(JobRepository.class),
                RunningLodestar.bean(MachineWordsRepository.class),
                RunningLodestar.bean(SoundStore.class),
                RunningLodestar.bean(Database.class),
                clock);
    }

    private String count(String table, String more) {
        return DatabaseAs.owner()
                .list("SELECT COUNT(*) FROM %s WHERE council_id = '%s'%s".formatted(table, council.id(), more))
                .getFirst();
    }

    private static String hexOf(byte[] bytes) {
        return HexFormat.of().withUpperCase().formatHex(bytes, 200, 240);
    }

    private static int received(HttpResponse<String> answer) {
        return Client.tree(answer.body()).at("/received").asInt(-1);
    }

    private static String code(HttpResponse<String> answer) {
        return Client.code(Client.tree(answer.body()));
    }

    private static String without(HttpResponse<String> answer) {
        return answer.body().replaceAll("\"requestId\":\"[0-9a-f-]{36}\"", "");
    }
}
