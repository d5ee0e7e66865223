package lodestar.matter;

import io.micronaut.context.annotation.ConfigurationProperties;
import org.jspecify.annotations.Nullable;

/**
 * What a council sets for the matters of its plans.
 *
 * @param matters the file of those it adds ({@code LODESTAR_PLAN_MATTERS}); none leaves what it added before
 */
@ConfigurationProperties("lodestar.plan")
record MatterSettings(@Nullable String matters) {}
