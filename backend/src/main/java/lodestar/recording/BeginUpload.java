package lodestar.recording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.HexFormat;
import java.util.UUID;
import lodestar.kernel.DomainError.Invalid;
import lodestar.sound.AudioDecoder;
import lodestar.sound.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a phone sends before the bytes of a recording.
 *
 * @param id a UUID made by the phone
 * @param length how many bytes there will be
 * @param sha256 of all of them, in hexadecimal
 */
record BeginUpload(UUID id, int length, String sha256) {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final String HASH = "[0-9a-f]{64}";

    BeginUpload {
        if (length < 1) {
            throw Refusal.RECORDING_EMPTY.refused();
        }
        if (length > AudioDecoder.MOST_BYTES) {
            throw Refusal.RECORDING_TOO_BIG.refused();
        }
        if (!sha256.matches(HASH)) {
            throw new Invalid("sha256", "Send the SHA-256 of all bytes, as 64 small hexadecimal digits.");
        }
    }

    static BeginUpload read(byte @Nullable [] body) {
        var sent = tree(body);
        var length = sent.path("length");
        if (!length.isIntegralNumber()) {
            throw new Invalid("length", "Send how many bytes there will be.");
        }
        return new BeginUpload(
                id(sent.path("id").asText()),
                (int) Math.clamp(length.asLong(), 0, Integer.MAX_VALUE),
                sent.path("sha256").asText());
    }

    byte[] hash() {
        return HexFormat.of().parseHex(sha256);
    }

    private static JsonNode tree(byte @Nullable [] body) {
        try {
            return JSON.readTree(body == null ? new byte[0] : body);
        } catch (IOException noJson) {
            throw new Invalid("id", "Send JSON with `id`, `length` and `sha256`.");
        }
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new Invalid("id", "Send a UUID as `id`.");
        }
    }
}
