package lodestar.promise;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lodestar.kernel.DomainError.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * What the children in care council decided, as it is written down ({@code OrderThemesInput}).
 *
 * @param version of the order on the screen; 0 where there was none
 * @param themes what matters most first
 * @param agenda the one that goes on the agenda of the panel
 */
record OrderThemes(
        UUID clientMutationId,
        int version,
        LocalDate metOn,
        List<UUID> themes,
        @Nullable UUID agenda) {

    OrderThemes {
        themes = List.copyOf(themes);
        if (themes.isEmpty() || Set.copyOf(themes).size() < themes.size()) {
            throw new Invalid("themes", "Put each theme in the order once.");
        }
        if (agenda != null && !themes.contains(agenda)) {
            throw new Invalid("agenda", "Choose a theme out of the order for the agenda.");
        }
    }
}
