package lodestar.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.micronaut.objectstorage.ObjectStorageEntry;
import io.micronaut.objectstorage.ObjectStorageException;
import io.micronaut.objectstorage.ObjectStorageOperations;
import io.micronaut.objectstorage.request.UploadRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a storage of sound does, whether it is a folder or a bucket. */
class SoundStorageTest {

    private static RealBucket real;
    private static ObjectStorageOperations<?, ?, ?> folder;
    private static ObjectStorageOperations<?, ?, ?> bucket;

    private final String key = "E10000001/" + UUID.randomUUID();

    @BeforeAll
    static void both_of_them() throws Exception {
        real = RealBucket.start();
        folder = new SoundFolder(Files.createTempDirectory(Path.of("target"), "folder"));
        bucket = SoundBucket.open("s3://recordings/exampleshire/", real.settings());
    }

    @AfterAll
    static void stop() {
        real.close();
    }

    static Stream<Named<ObjectStorageOperations<?, ?, ?>>> both() {
        return Stream.of(Named.of("a folder", folder), Named.of("a bucket", bucket));
    }

    @ParameterizedTest
    @MethodSource("both")
    void what_was_kept_is_given_back_to_the_byte(ObjectStorageOperations<?, ?, ?> storage) throws IOException {
        for (int length : new int[] {0, 1, 70_000, 6_000_000}) {
            var bytes = new byte[length];
            new Random(length).nextBytes(bytes);

            storage.upload(UploadRequest.fromBytes(bytes, key));

            assertThat(given(storage, key)).contains(bytes);
        }
    }

    @ParameterizedTest
    @MethodSource("both")
    void what_is_not_there_is_nothing_and_taking_it_away_is_no_fault(ObjectStorageOperations<?, ?, ?> storage)
            throws IOException {
        assertThat(given(storage, key)).isEmpty();
        storage.delete(key);
        storage.upload(UploadRequest.fromBytes(new byte[] {1}, key));

        storage.delete(key);
        storage.delete(key);

        assertThat(given(storage, key)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("both")
    void one_beside_another_is_left_alone(ObjectStorageOperations<?, ?, ?> storage) throws IOException {
        storage.upload(UploadRequest.fromBytes(new byte[] {1}, key));
        storage.upload(UploadRequest.fromBytes(new byte[] {2}, key + "2"));

        storage.delete(key);

        assertThat(given(storage, key + "2")).contains(new byte[] {2});
    }

    @Test
    void two_councils_in_one_bucket_with_prefixes_of_their_own_do_not_mix() throws IOException {
        var other = SoundBucket.open("s3://recordings", real.settings());
        bucket.upload(UploadRequest.fromBytes(new byte[] {1}, key));

        assertThat(given(other, key)).isEmpty();
        assertThat(given(other, "exampleshire/" + key)).contains(new byte[] {1});
    }

    @Test
    void a_storage_that_is_away_says_so_and_never_that_there_is_nothing() throws Exception {
        try (var another = RealBucket.start()) {
            var storage = SoundBucket.open("s3://recordings", another.settings());
            another.goAway();

            assertThatExceptionOfType(ObjectStorageException.class).isThrownBy(() -> storage.retrieve(key));
            assertThatExceptionOfType(ObjectStorageException.class).isThrownBy(() -> storage.delete(key));
            assertThatExceptionOfType(ObjectStorageException.class)
                    .isThrownBy(() -> storage.upload(UploadRequest.fromBytes(new byte[] {1}, key)));
            assertThat(SoundBucket.open("s3://recordings", another.settings())).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"s3://", "s3://Recordings", "s3://a", "s3:///x", "s3://recordings/a b", "s3://recordings?x"})
    void a_place_that_names_no_bucket_stops_the_start(String place) {
        assertThatIllegalStateException()
                .isThrownBy(() -> SoundBucket.open(place, real.settings()))
                .withMessageContaining("LODESTAR_RECORDINGS");
    }

    @Test
    void a_bucket_that_is_not_there_or_does_not_let_us_in_stops_the_start_in_a_sentence() {
        assertThatIllegalStateException()
                .isThrownBy(() -> SoundBucket.open("s3://another", real.settings()))
                .withMessage("The bucket another of LODESTAR_RECORDINGS is not there, or does not let us in (404).");
        assertThatIllegalStateException()
                .isThrownBy(() -> SoundBucket.open("s3://recordings", real.settingsOf("SOMEBODY", "secret-of-theirs")))
                .withMessage("The bucket recordings of LODESTAR_RECORDINGS is not there, or does not let us in (403).");
        assertThatIllegalStateException()
                .isThrownBy(() -> SoundBucket.open("s3://recordings", real.settingsOf("S3RVER", " ")))
                .withMessageContaining("LODESTAR_RECORDINGS_SECRET");
        assertThat(real.settingsOf("SOMEBODY", "secret-of-theirs").toString()).doesNotContain("secret-of-theirs");
    }

    private static Optional<byte[]> given(ObjectStorageOperations<?, ?, ?> storage, String key) throws IOException {
        var entry = storage.<ObjectStorageEntry<?>>retrieve(key);
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        try (var bytes = entry.orElseThrow().getInputStream()) {
            return Optional.of(bytes.readAllBytes());
        }
    }
}
