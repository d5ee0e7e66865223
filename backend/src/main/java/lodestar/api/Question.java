package lodestar.api;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import lodestar.kernel.DomainError.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What one POST asks, as GraphQL over HTTP writes it.
 *
 * @param documentId the hash of a trusted document, in place of the query
 */
record Question(
        @Nullable String query,
        @Nullable String documentId,
        @Nullable String operationName,
        Map<String, Object> variables) {

    private static final int DEEPEST_JSON = 50;

    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST_JSON)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .addModule(new SimpleModule().addDeserializer(String.class, new WholeCharacters()))
            .build();

    static Question read(byte[] body) {
        if (!(json(body) instanceof Map<?, ?> sent)) {
            throw new Refused("BODY_NOT_AN_OBJECT", "Send one JSON object with a query; lists are not accepted.");
        }
        map(sent, "extensions");
        var query = text(sent, "query");
        var documentId = text(sent, "documentId");
        if (documentId == null && (query == null || query.isEmpty())) {
            throw new Refused("QUERY_MISSING", "Send a query, or the hash of one this server knows.");
        }
        return new Question(query, documentId, text(sent, "operationName"), map(sent, "variables"));
    }

    private static @Nullable Object json(byte[] body) {
        try {
            return JSON.readValue(body, Object.class);
        } catch (JacksonException unreadable) {
            throw new Refused("BODY_NOT_JSON", "The body could not be read as JSON.");
        } catch (IOException unreadable) {
            throw new Refused("BODY_NOT_JSON", "The body could not be read.");
        }
    }

    private static @Nullable String text(Map<?, ?> sent, String name) {
        return switch (sent.get(name)) {
            case null -> null;
            case String text -> text;
            default -> throw new Refused("BODY_NOT_VALID", "`%s` must be a string.".formatted(name));
        };
    }

    /**
     * Text of whole characters only. A keyboard that cuts an emoji in half leaves something that can be neither kept
     * nor sent back; the half gives way to a mark, and the words around it stay.
     */
    private static final class WholeCharacters extends StdScalarDeserializer<String> {

        private static final long serialVersionUID = 1L;
        private static final Pattern HALF = Pattern.compile("[\\ud800-\\udfff]");

        WholeCharacters() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return HALF.matcher(json.getText()).replaceAll("\ufffd");
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<?, ?> sent, String name) {
        return switch (sent.get(name)) {
            case null -> Map.of();
            case Map<?, ?> map -> (Map<String, Object>) map;
            default -> throw new Refused("BODY_NOT_VALID", "`%s` must be an object.".formatted(name));
        };
    }
}
