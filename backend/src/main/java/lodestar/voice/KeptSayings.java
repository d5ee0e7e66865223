package lodestar.voice;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lodestar.kernel.CouncilId;

/** What was said and stays where somebody is keeping its speaker safe: nobody else is shown any of it meanwhile. */
@Singleton
public class KeptSayings {

    private final List<SaidWatch> watches;

    KeptSayings(List<SaidWatch> watches) {
        this.watches = watches;
    }

    /** Which of these: one statement for each who watches, however many. */
    public Set<UUID> list(CouncilId council, Collection<UUID> sayings) {
        return sayings.isEmpty()
                ? Set.of()
                : watches.stream()
                        .flatMap(watch -> watch.listKept(council, sayings).stream())
                        .collect(Collectors.toSet());
    }
}
