package lodestar.benchmark;

import java.util.List;
import java.util.stream.Stream;
import lodestar.kernel.CouncilId;

/**
 * A council with its region and its statistical neighbours, the most alike first.
 *
 * @param place its ONS code
 * @param neighbours ONS codes
 */
record Authority(
        CouncilId councilId,
        String place,
        int fileNumber,
        String name,
        String regionCode,
        String regionName,
        String neighbours) {

    /** As many as the department names for a council, and some more. */
    static final int MOST_NEIGHBOURS = 12;

    List<String> alike() {
        return Stream.of(neighbours.split(" ")).filter(it -> !it.isEmpty()).toList();
    }

    boolean saysTheSame(Authority other) {
        return name.equals(other.name)
                && regionCode.equals(other.regionCode)
                && regionName.equals(other.regionName)
                && neighbours.equals(other.neighbours);
    }

    /** Only which. */
    @Override
    public String toString() {
        return "Authority " + place;
    }
}
