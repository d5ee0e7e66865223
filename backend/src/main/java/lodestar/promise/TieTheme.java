package lodestar.promise;

import java.util.UUID;

/**
 * What somebody who may hear a saying sends to put it under a theme, or to take it out again ({@code TieThemeInput}).
 */
record TieTheme(UUID clientMutationId, String sayingId, String themeId, boolean tied) {}
