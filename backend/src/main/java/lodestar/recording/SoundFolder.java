package lodestar.recording;

import io.micronaut.objectstorage.ObjectStorageEntry;
import io.micronaut.objectstorage.ObjectStorageException;
import io.micronaut.objectstorage.ObjectStorageOperations;
import io.micronaut.objectstorage.request.UploadRequest;
import io.micronaut.objectstorage.response.UploadResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An object storage that is a folder. A file is on the disk as a whole before it has its name, so that there is never
 * half of one under it, even if the power goes.
 */
final class SoundFolder implements ObjectStorageOperations<Path, Path, Boolean> {

    private final Path folder;

    SoundFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    @Override
    public UploadResponse<Path> upload(UploadRequest request) {
        return upload(request, _ -> {});
    }

    @Override
    public UploadResponse<Path> upload(UploadRequest request, Consumer<Path> prepared) {
        var file = file(request.getKey());
        try (var from = request.getInputStream()) {
            Files.createDirectories(
                    parent(file), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            var half = Files.createTempFile(parent(file), "half", "");
            Files.copy(from, half, StandardCopyOption.REPLACE_EXISTING);
            force(half, StandardOpenOption.WRITE);
            prepared.accept(half);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
            force(parent(file), StandardOpenOption.READ);
            return UploadResponse.of(request.getKey(), request.getKey(), file);
        } catch (IOException failure) {
            throw new ObjectStorageException("A recording could not be kept.", failure);
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public <E extends ObjectStorageEntry<?>> Optional<E> retrieve(String key) {
        var file = file(key);
        return Files.isRegularFile(file) ? Optional.of((E) new Entry(key, file)) : Optional.empty();
    }

    /** True when it was there. */
    @Override
    public Boolean delete(String key) {
        try {
            return Files.deleteIfExists(file(key));
        } catch (IOException failure) {
            throw new ObjectStorageException("A recording could not be taken away.", failure);
        }
    }

    private Path file(String key) {
        var file = folder.resolve(key).normalize();
        if (!file.startsWith(folder)) {
            throw new ObjectStorageException("A recording lies in its own folder.");
        }
        return file;
    }

    private static Path parent(Path file) {
        return Objects.requireNonNull(file.getParent());
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    /** One file of it. */
    private record Entry(String key, Path file) implements ObjectStorageEntry<Path> {

        @Override
        public String getKey() {
            return key;
        }

        @Override
        public InputStream getInputStream() {
            try {
                return Files.newInputStream(file);
            } catch (IOException failure) {
                throw new ObjectStorageException("A recording could not be read.", failure);
            }
        }

        @Override
        public Path getNativeEntry() {
            return file;
        }
    }
}
