package lodestar.star;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The areas of the star and their words, by version. A version is never edited once somebody has answered it: new words
 * are a new file, so that history stays readable under the words of its day.
 */
@Singleton
public class StarTemplate {

    static final int NEWEST = 1;

    private final Set<String> areas = new LinkedHashSet<>();

    StarTemplate() {
        try (var file = StarTemplate.class.getResourceAsStream("/star/template-%d.json".formatted(NEWEST))) {
            JsonNode template = JsonMapper.builder().build().readTree(Objects.requireNonNull(file));
            template.get("areas").forEach(area -> areas.add(area.get("code").asText()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The codes of the areas that everybody has, in their order. */
    public List<String> areas() {
        return List.copyOf(areas);
    }

    boolean knows(int version) {
        return version >= 1 && version <= NEWEST;
    }

    boolean has(String area) {
        return areas.contains(area);
    }
}
