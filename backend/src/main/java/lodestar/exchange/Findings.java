package lodestar.exchange;

import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything found in one return, counted in full and kept within bounds.
 *
 * <p>A wrong export repeats the same mistake in every row; the first {@value #KEPT_OF_A_GROUP} of each group are kept,
 * the rest only counted, so that no file can fill the memory with complaints.
 */
public final class Findings {

    static final int KEPT_OF_A_GROUP = 1_000;

    private static final Comparator<Finding> BY_LINE =
            Comparator.comparing(Finding::line, Comparator.nullsFirst(Comparator.<Integer>naturalOrder()));

    /** The same kind of finding in the same column of the same file. */
    public record Group(
            FindingCode code,
            @Nullable String file,
            @Nullable String column,
            int count,
            List<Finding> first) {}

    private record Place(
            FindingCode code,
            @Nullable String file,
            @Nullable String column) {}

    private final Map<Place, List<Finding>> kept = new LinkedHashMap<>();
    private final Map<Place, Integer> counted = new LinkedHashMap<>();

    public void add(Finding finding) {
        var place = new Place(finding.code(), finding.file(), finding.column());
        counted.merge(place, 1, Integer::sum);
        var group = kept.computeIfAbsent(place, _ -> new ArrayList<>());
        if (group.size() < KEPT_OF_A_GROUP) {
            group.add(finding);
        }
    }

    /** The same findings, to which others can be added without changing these: work that begins again needs them. */
    Findings copy() {
        var copy = new Findings();
        counted.forEach(copy.counted::put);
        kept.forEach((place, group) -> copy.kept.put(place, new ArrayList<>(group)));
        return copy;
    }

    void inFolder(FindingCode code, String whatIsWrong) {
        add(new Finding(code, null, null, null, null, whatIsWrong));
    }

    public void inFile(FindingCode code, String file, String whatIsWrong) {
        add(new Finding(code, file, null, null, null, whatIsWrong));
    }

    public void inLine(FindingCode code, String file, long line, String whatIsWrong) {
        add(new Finding(code, file, Math.toIntExact(line), null, null, whatIsWrong));
    }

    /** True when nothing may be brought in. */
    public boolean refuse() {
        return count(Finding.Severity.ERROR) > 0;
    }

    public int count(Finding.Severity severity) {
        return counted.entrySet().stream()
                .filter(entry -> entry.getKey().code().severity() == severity)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Errors first, then by file, each with its first findings and how many there are. */
    public List<Group> groups() {
        return counted.entrySet().stream()
                .map(entry -> group(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing((Group group) -> group.code().severity())
                        .thenComparing(group -> group.file() == null ? "" : group.file())
                        .thenComparing(Group::code))
                .collect(toList());
    }

    /** All that were kept, in the order of {@link #groups()}. */
    public List<Finding> all() {
        return groups().stream().flatMap(group -> group.first().stream()).toList();
    }

    private Group group(Place place, int count) {
        var first = kept.getOrDefault(place, List.of());
        var inOrder = first.stream().sorted(BY_LINE).toList();
        return new Group(place.code(), place.file(), place.column(), count, inOrder);
    }
}
