package lodestar.recording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lodestar.Npm;

/** A real S3 server on this machine, npm's {@code s3rver}, with one bucket; it can be away for a while. */
final class RealBucket implements AutoCloseable {

    static final String NAME = "recordings";
    private static final String KNOWN = "S3RVER";

    private final Path folder;
    private Process process;
    private URI endpoint;

    private RealBucket(Path folder, Process process, URI endpoint) {
        this.folder = folder;
        this.process = process;
        this.endpoint = endpoint;
    }

    static RealBucket start() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory(Path.of("target"), "bucket").toAbsolutePath();
        var process = process(folder, 0);
        return new RealBucket(folder, process, address(process));
    }

    private static Process process(Path folder, int port) throws IOException, InterruptedException {
        return Npm.start("node", "bucket.mjs", String.valueOf(port), folder.toString(), NAME);
    }

    private static URI address(Process process) throws IOException {
        var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        return URI.create(String.valueOf(said.readLine()));
    }

    void goAway() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    void comeBack() throws IOException, InterruptedException {
        process = process(folder, endpoint.getPort());
        endpoint = address(process);
    }

    BucketSettings settings() {
        return new BucketSettings(endpoint, "eu-west-2", KNOWN, KNOWN);
    }

    BucketSettings settingsOf(String keyId, String secret) {
        return new BucketSettings(endpoint, "eu-west-2", keyId, secret);
    }

    Map<String, Object> asTold(String place) {
        return Map.of(
                "lodestar.recordings.place", place,
                "lodestar.recordings.endpoint", endpoint.toString(),
                "lodestar.recordings.key-id", KNOWN,
                "lodestar.recordings.secret", KNOWN);
    }

    /** What lies in it under a name, as whoever runs it can read. */
    List<byte[]> lying(String under) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().contains(under)
                            && file.getFileName().toString().endsWith("_object"))
                    .map(RealBucket::bytes)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
