package lodestar.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A file as a data officer sends it.
 *
 * @param file what it is called on their machine; told back in the findings, kept nowhere
 * @param title of the publication, as it stands on its first page
 * @param published the year on that page
 * @param dryRun find out all that would happen, and change nothing
 */
record BringBenchmarks(UUID clientMutationId, String file, byte[] bytes, String title, int published, boolean dryRun) {

    /** Far more than every council of England over many years. */
    static final int MOST_BYTES = 3 * 1024 * 1024;

    static final int LONGEST_TITLE = 200;

    private static final int LONGEST_NAME = 100;
    private static final int FIRST_YEAR = 1990;
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    BringBenchmarks {
        title = Texts.required(
                "title", title, LONGEST_TITLE, "Give the title of the publication, as it stands on its first page.");
        if (bytes.length > MOST_BYTES) {
            throw new Invalid(
                    "bytes",
                    "This file has %,d kB; at most %,d kB are read. Make a smaller table on the department's site."
                            .formatted(bytes.length / 1024, MOST_BYTES / 1024));
        }
        file = file.isBlank() || file.length() > LONGEST_NAME ? "the file" : file.strip();
    }

    static BringBenchmarks read(byte @Nullable [] body) {
        try {
            var sent = JSON.readTree(body == null ? new byte[0] : body);
            return new BringBenchmarks(
                    UUID.fromString(sent.path("clientMutationId").asText()),
                    sent.path("file").asText(),
                    Base64.getDecoder().decode(sent.path("bytes").asText()),
                    sent.path("title").asText(),
                    sent.path("published").asInt(),
                    sent.path("dryRun").asBoolean(true));
        } catch (IOException | IllegalArgumentException notThat) {
            throw new Invalid(
                    "bytes", "Send JSON with `clientMutationId`, `file`, `bytes` in Base64, `title` and `published`.");
        }
    }

    void requireYear(int thisYear) {
        if (published < FIRST_YEAR || published > thisYear) {
            throw new Invalid("published", "Give the year of the publication, such as %d.".formatted(thisYear));
        }
    }

    /** What stands for the file and where it comes from, and is another where either is. */
    String fingerprint() {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            hash.update("%s\n%d\n".formatted(title, published).getBytes(UTF_8));
            return HexFormat.of().formatHex(hash.digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
