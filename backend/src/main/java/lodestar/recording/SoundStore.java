package lodestar.recording;

import io.micronaut.objectstorage.ObjectStorageEntry;
import io.micronaut.objectstorage.ObjectStorageException;
import io.micronaut.objectstorage.ObjectStorageOperations;
import io.micronaut.objectstorage.request.UploadRequest;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import lodestar.kernel.DomainError;
import lodestar.vault.DataKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the sound of recordings, sealed, with whatever object storage there is. While that cannot be reached nothing is
 * lost: whoever asks is told to ask again, and what was sent stays where it is until then.
 */
@Singleton
class SoundStore {

    private static final Logger LOG = LoggerFactory.getLogger(SoundStore.class);
    private static final Duration AGAIN_IN = Duration.ofSeconds(30);

    private final ObjectStorageOperations<?, ?, ?> storage;

    SoundStore(ObjectStorageOperations<?, ?, ?> storage) {
        this.storage = storage;
    }

    void keep(byte[] file, Recording recording, DataKey key) {
        var whole = UploadRequest.fromBytes(SealedSound.seal(file, recording, key), recording.key());
        reached(() -> storage.upload(whole));
    }

    byte[] read(Recording recording, DataKey key) {
        return read(recording, key, 0, recording.length());
    }

    /** From one byte up to but not including another. What is not there is as damaged as what does not open. */
    byte[] read(Recording recording, DataKey key, int from, int to) {
        var stored = reached(() -> storage.<ObjectStorageEntry<?>>retrieve(recording.key()));
        if (stored.isEmpty()) {
            throw new Missing();
        }
        try (var bytes = stored.orElseThrow().getInputStream()) {
            return SealedSound.open(bytes, recording, key, from, to);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void remove(Recording recording) {
        reached(() -> storage.delete(recording.key()));
    }

    private static <T> T reached(Supplier<T> work) {
        try {
            return work.get();
        } catch (ObjectStorageException away) {
            LOG.error(
                    "The storage of recordings did not do it: {}.",
                    Optional.ofNullable(away.getCause()).orElse(away).getClass().getSimpleName());
            throw new DomainError.TooMany(
                    "Recordings cannot be reached right now. Try again in a moment. Nothing is lost.", AGAIN_IN);
        }
    }

    /** Its sound is not there, though its row says that it is. */
    static final class Missing extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
