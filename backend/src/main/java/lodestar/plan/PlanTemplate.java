package lodestar.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lodestar.voice.PlanMatter;

/**
 * The matters of a plan and their words, by version. A version is never edited once somebody has written under it: new
 * words, or matters that a council adds to the ten of the law, are a new file, so that history stays readable under the
 * words of its day.
 */
@Singleton
class PlanTemplate {

    static final int NEWEST = 1;

    /** For each version, the label of each matter as staff read it, in the order of the screens. */
    private final Map<Integer, Map<String, String>> labels = new LinkedHashMap<>();

    PlanTemplate() {
        for (int version = 1; version <= NEWEST; version++) {
            labels.put(version, read(version));
        }
    }

    boolean knows(int version) {
        return labels.containsKey(version);
    }

    boolean has(int version, String matter) {
        return matters(version).contains(matter);
    }

    List<String> matters(int version) {
        return List.copyOf(labelled(version).keySet());
    }

    String label(int version, String matter) {
        return labelled(version).getOrDefault(matter, matter);
    }

    private Map<String, String> labelled(int version) {
        return labels.getOrDefault(version, Map.of());
    }

    private static Map<String, String> read(int version) {
        try (var file = PlanTemplate.class.getResourceAsStream("/plan/template-%d.json".formatted(version))) {
            JsonNode template = JsonMapper.builder().build().readTree(Objects.requireNonNull(file));
            var found = new LinkedHashMap<String, String>();
            template.get("matters")
                    .forEach(matter -> found.put(
                            matter.get("code").asText(),
                            matter.at("/staff/label").asText()));
            return whole(found);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A council may add matters; the law's ten are there in any version. */
    private static Map<String, String> whole(Map<String, String> found) {
        if (!Arrays.stream(PlanMatter.values()).map(PlanMatter::name).allMatch(found::containsKey)) {
            throw new IllegalStateException("A version of the plan's words lacks one of the law's ten matters.");
        }
        return found;
    }
}
