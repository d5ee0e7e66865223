package lodestar.matter;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lodestar.Client;
import lodestar.RunningLodestar;
import lodestar.kernel.CouncilId;

/** Files of a council's own matters, and councils that have one. */
public final class OwnMatters {

    private OwnMatters() {}

    /** One in words that name who they are for, such as {@code PETS for staff}. */
    public static Map<String, Object> matter(String code) {
        var wordings = new LinkedHashMap<String, Object>();
        Stream.of("AGE_8_11", "AGE_12_15", "AGE_16_25").forEach(age -> wordings.put(age, words(code + " for " + age)));
        var matter = new LinkedHashMap<String, Object>();
        matter.put("code", code);
        matter.put("areas", List.of("HOME"));
        matter.put("staff", words(code + " for staff"));
        matter.put("wordings", wordings);
        return matter;
    }

    static Map<String, Object> words(String label) {
        var words = new LinkedHashMap<String, Object>();
        words.put("label", label);
        words.put("prompt", label + "?");
        return words;
    }

    static String json(Object... matters) {
        try {
            return Client.JSON.writeValueAsString(Map.of("matters", matters));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static String file(Object... matters) {
        return file(json(matters));
    }

    static String file(String text) {
        try {
            var file = Files.createTempFile(Path.of("target"), "plan-matters", ".json");
            return Files.writeString(file, text).toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The running server as it would be after a start for that council with such a file. */
    public static void of(CouncilId council, Object... matters) {
        RunningLodestar.bean(PlanTemplates.class).open(council, file(matters));
    }

    /** A matter with other words. */
    public static Map<String, Object> renamed(String code, String label) {
        var matter = matter(code);
        matter.put("staff", words(label + " for staff"));
        var wordings = new LinkedHashMap<String, Object>();
        Stream.of("AGE_8_11", "AGE_12_15", "AGE_16_25").forEach(age -> wordings.put(age, words(label + " for " + age)));
        matter.put("wordings", wordings);
        return matter;
    }
}
