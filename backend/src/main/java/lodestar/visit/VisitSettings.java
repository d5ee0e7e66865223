package lodestar.visit;

import io.micronaut.context.annotation.ConfigurationProperties;
import org.jspecify.annotations.Nullable;

/**
 * What a council sets for letters after visits.
 *
 * @param phrases the file of its quick phrases ({@code LODESTAR_PHRASES})
 */
@ConfigurationProperties("lodestar.visit")
record VisitSettings(@Nullable String phrases) {}
