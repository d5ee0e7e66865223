package lodestar.story;

import io.micronaut.http.MediaType;
import java.util.Set;
import lodestar.kernel.DomainError;
import org.jspecify.annotations.Nullable;

/** Files about somebody are fetched by nobody's pages but our own. */
final class OwnSite {

    static final MediaType ZIP = MediaType.of("application/zip");

    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    private OwnSite() {}

    /**
     * Refuses when another site has it fetched.
     *
     * @param site what the browser says of where the request comes from; none from what is no browser
     */
    static void require(@Nullable String site, String sentence) {
        if (site != null && !OWN_SITES.contains(site)) {
            throw new DomainError.Refused("FOREIGN_ORIGIN", sentence);
        }
    }
}
