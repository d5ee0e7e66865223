package lodestar.matter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The ten matters of the law and their words, by version. A version is never edited once somebody has written under it:
 * new words are a new file, so that history stays readable under the words of its day.
 */
final class LawMatters {

    static final int NEWEST = 1;

    private static final Map<Integer, List<Matter>> ALL =
            IntStream.rangeClosed(1, NEWEST).boxed().collect(toMap(version -> version, LawMatters::read));

    private LawMatters() {}

    /** In the order of the screens; in the newest words for a version that this release does not know. */
    static List<Matter> of(int version) {
        return Objects.requireNonNull(ALL.getOrDefault(version, ALL.get(NEWEST)));
    }

    static boolean has(String code) {
        return Arrays.stream(PlanMatter.values()).anyMatch(it -> it.name().equals(code));
    }

    private static List<Matter> read(int version) {
        try (var file = LawMatters.class.getResourceAsStream("/plan/template-%d.json".formatted(version))) {
            return whole(MatterJson.read(new String(Objects.requireNonNull(file).readAllBytes(), UTF_8)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Matter> whole(List<Matter> found) {
        var codes = found.stream().map(Matter::code).sorted().toList();
        if (!codes.equals(Arrays.stream(PlanMatter.values())
                .map(PlanMatter::name)
                .sorted()
                .toList())) {
            throw new IllegalStateException("A version of the plan's words has other matters than the law's ten.");
        }
        return found;
    }
}
