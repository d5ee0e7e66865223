package lodestar.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import lodestar.kernel.DomainError.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Recordings with bytes changed at random are refused or opened: nothing hangs, nothing runs out, nothing else is
 * thrown.
 *
 * <p>Each is tried with one seed that stays and one that does not; the seed stands in the name of the test.
 */
class BrokenSoundTest {

    private static final int TIMES = 150;

    record Seeded(String name, byte[] file, long seed) {
        @Override
        public String toString() {
            return name + ", seed " + seed;
        }
    }

    static Stream<Seeded> files() {
        var another = System.nanoTime();
        return Stream.of(
                        new Seeded("webm", Recordings.bytes("rms_s4.webm"), 0),
                        new Seeded("webm recorded live", Made.webm(), 0),
                        new Seeded("ogg", Made.ogg(), 0),
                        new Seeded("mp4 in fragments", Recordings.bytes("rms_s1.mp4"), 0),
                        new Seeded(
                                "mp4 kept",
                                AudioDecoder.open(Recordings.bytes("rms_s1.mp4"))
                                        .file(),
                                0),
                        new Seeded("wav", Made.shortWave(), 0))
                .flatMap(one -> Stream.of(one, new Seeded(one.name(), one.file(), another)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void it_is_refused_or_opened_within_its_bounds(Seeded recording) {
        var random = new Random(recording.seed());
        for (var i = 0; i < TIMES; i++) {
            var broken = broken(recording.file(), random);

            var length = length(broken);

            assertThat(length).isLessThanOrEqualTo(Duration.ofSeconds(Bounds.MOST_SECONDS + 3));
        }
    }

    private static Duration length(byte[] file) {
        try {
            return AudioDecoder.open(file).length();
        } catch (Refused refused) {
            return Duration.ZERO;
        }
    }

    /** Headers are short and matter most, so half of the changes go there. */
    private static byte[] broken(byte[] file, Random random) {
        var broken = file.clone();
        for (var changes = 1 + random.nextInt(6); changes > 0; changes--) {
            var within = random.nextBoolean() ? Math.min(900, broken.length) : broken.length;
            var at = random.nextInt(within);
            switch (random.nextInt(4)) {
                case 0 -> broken[at] = (byte) random.nextInt(256);
                case 1 -> broken[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> broken[at] = (byte) 0xFF;
                default ->
                    System.arraycopy(
                            file, random.nextInt(file.length - 16), broken, Math.min(at, file.length - 16), 16);
            }
        }
        return Made.withRightChecksums(broken);
    }
}
