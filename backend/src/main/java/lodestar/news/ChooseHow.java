package lodestar.news;

import java.util.UUID;

/** What a young person sends to say how often they want to be told ({@code ChooseHowInput}). */
record ChooseHow(UUID clientMutationId, How how) {}
