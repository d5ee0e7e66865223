package lodestar.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The order that the children in care council gave the themes; the newest holds.
 *
 * @param agendaId the theme it put on the agenda of the panel
 * @param metOn when it decided
 */
record ThemeOrder(
        CouncilId councilId, int number, @Nullable UUID agendaId, LocalDate metOn, PersonId notedBy, Instant notedAt) {

    /**
     * The place of one theme.
     *
     * @param place 1 for what matters most
     */
    record Place(CouncilId councilId, int number, int place, UUID themeId) {}

    List<Place> places(List<UUID> themes) {
        return IntStream.range(0, themes.size())
                .mapToObj(at -> new Place(councilId, number, at + 1, themes.get(at)))
                .toList();
    }
}
