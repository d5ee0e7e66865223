package lodestar.recording;

import io.micronaut.objectstorage.ObjectStorageEntry;
import io.micronaut.objectstorage.ObjectStorageOperations;
import io.micronaut.objectstorage.request.UploadRequest;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import lodestar.vault.DataKey;

/** Keeps the sound of recordings, sealed, with whatever object storage there is. */
@Singleton
class SoundStore {

    private final ObjectStorageOperations<?, ?, ?> storage;

    SoundStore(ObjectStorageOperations<?, ?, ?> storage) {
        this.storage = storage;
    }

    void keep(byte[] file, Recording recording, DataKey key) {
        storage.upload(UploadRequest.fromBytes(SealedSound.seal(file, recording, key), recording.key()));
    }

    byte[] read(Recording recording, DataKey key) {
        return read(recording, key, 0, recording.length());
    }

    /** From one byte up to but not including another. What is not there is as damaged as what does not open. */
    byte[] read(Recording recording, DataKey key, int from, int to) {
        var stored = storage.<ObjectStorageEntry<?>>retrieve(recording.key());
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
        storage.delete(recording.key());
    }

    /** Its sound is not there, though its row says that it is. */
    static final class Missing extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
