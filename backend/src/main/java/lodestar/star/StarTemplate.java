package lodestar.star;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The areas of the star and their words, by version. A version is never edited once somebody has answered it: new words
 * are a new file, so that history stays readable under the words of its day.
 */
@Singleton
public class StarTemplate {

    static final int NEWEST = 1;

    private static final String FOR_GROWN_UPS = "16-25";

    /** What each is called in the wording for grown-ups, by its code. */
    private final Map<String, String> areas = new LinkedHashMap<>();

    StarTemplate() {
        try (var file = StarTemplate.class.getResourceAsStream("/star/template-%d.json".formatted(NEWEST))) {
            JsonNode template = JsonMapper.builder().build().readTree(Objects.requireNonNull(file));
            template.get("areas")
                    .forEach(area -> areas.put(
                            area.get("code").asText(),
                            area.at("/bands/" + FOR_GROWN_UPS + "/label").asText()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The codes of the areas that everybody has, in their order. */
    public List<String> areas() {
        return List.copyOf(areas.keySet());
    }

    /** What an area is called in the wording for grown-ups; its code where it has no words. */
    public String name(String area) {
        return areas.getOrDefault(area, area);
    }

    boolean knows(int version) {
        return version >= 1 && version <= NEWEST;
    }

    boolean has(String area) {
        return areas.containsKey(area);
    }
}
