package lodestar.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import lodestar.Client;
import lodestar.RunningLodestar;
import org.junit.jupiter.api.Test;

/** Which documents the server keeps in memory once it has read them. */
class DocumentsTest {

    private final Documents documents = RunningLodestar.bean(Documents.class);

    @Test
    void of_our_own_pages_are_read_once() throws IOException {
        var hash = ours().keySet().iterator().next();

        assertThat(documents.prepare(documents.text(hash, null), Map.of()))
                .isSameAs(documents.prepare(documents.text(hash, null), Map.of()));
    }

    @Test
    void of_anybody_else_are_not_kept_so_that_a_stranger_fills_no_memory_and_no_words_stay_there() {
        var text = "{ __typename # Jo wrote this }\n}";

        assertThat(documents.prepare(text, Map.of())).isNotSameAs(documents.prepare(text, Map.of()));
    }

    private static Map<String, String> ours() throws IOException {
        try (var file = Objects.requireNonNull(DocumentsTest.class.getResourceAsStream("/trusted-documents.json"))) {
            return Client.JSON.readValue(file, new TypeReference<>() {});
        }
    }
}
