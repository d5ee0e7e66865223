package lodestar.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import lodestar.MadeUp;
import lodestar.RunningLodestar;
import lodestar.kernel.DomainError.Refused;
import lodestar.kernel.PersonId;
import lodestar.people.Keys;
import lodestar.vault.DataKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sound is sealed in chunks that open in their own place and nowhere else. */
class SealedSoundTest {

    private static final int CHUNK = SealedSound.CHUNK;
    private static final int SEALED = CHUNK + SealedSound.MORE;
    private static final MadeUp COUNCIL = MadeUp.council();

    private final PersonId jo = COUNCIL.youngPerson("Jo", 14).id();
    private final DataKey key = keyOf(jo);
    private final byte[] file = new byte[3 * CHUNK + 1_000];
    private final Recording recording = of(jo, file.length);
    private final byte[] kept;

    SealedSoundTest() {
        new Random(7).nextBytes(file);
        kept = SealedSound.seal(file, recording, key);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0, 197608", "65535, 65537", "65536, 131072", "131071, 197608", "197607, 197608", "70000, 70001"
    })
    void a_part_is_those_very_bytes(int from, int to) throws IOException {
        assertThat(opened(kept, recording, key, from, to)).isEqualTo(Arrays.copyOfRange(file, from, to));
    }

    @Test
    void a_part_opens_though_another_is_damaged() throws IOException {
        var damaged = kept.clone();
        damaged[10] ^= 1;

        assertThat(opened(damaged, recording, key, CHUNK, CHUNK + 10))
                .isEqualTo(Arrays.copyOfRange(file, CHUNK, CHUNK + 10));
        refused(damaged, recording, key, 0, 10);
    }

    @Test
    void a_chunk_does_not_open_in_another_place() {
        var swapped = kept.clone();
        System.arraycopy(kept, SEALED, swapped, 0, SEALED);
        System.arraycopy(kept, 0, swapped, SEALED, SEALED);

        refused(swapped, recording, key, 0, 10);
        refused(swapped, recording, key, CHUNK, CHUNK + 10);
    }

    @Test
    void it_does_not_open_as_another_recording_or_with_anothers_key_or_when_it_was_cut() {
        refused(kept, of(jo, file.length), key, 0, 10);
        refused(kept, recording, keyOf(COUNCIL.youngPerson("Kim", 14).id()), 0, 10);
        refused(Arrays.copyOf(kept, kept.length - 1), recording, key, 3 * CHUNK, file.length);
        refused(kept, cut(recording, 2 * CHUNK), key, 0, 10);
    }

    private static Recording cut(Recording whole, int length) {
        return new Recording(
                whole.councilId(),
                whole.id(),
                whole.youngPersonId(),
                whole.speakerId(),
                null,
                whole.mediaType(),
                length,
                whole.millis(),
                whole.madeAt(),
                null,
                null,
                null);
    }

    private static Recording of(PersonId person, int length) {
        return new Recording(
                COUNCIL.id(),
                UUID.randomUUID(),
                person,
                person,
                null,
                "audio/ogg",
                length,
                1_000,
                Instant.EPOCH,
                null,
                null,
                null);
    }

    private static DataKey keyOf(PersonId person) {
        return RunningLodestar.bean(Keys.class).find(COUNCIL.id(), person).orElseThrow();
    }

    private static byte[] opened(byte[] kept, Recording recording, DataKey key, int from, int to) throws IOException {
        return SealedSound.open(new ByteArrayInputStream(kept), recording, key, from, to);
    }

    private static void refused(byte[] kept, Recording recording, DataKey key, int from, int to) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> opened(kept, recording, key, from, to));
    }
}
