package lodestar.plan;

import java.util.UUID;

/** What is sent to say whether a goal of one's own plan is happening ({@code SayHappeningInput}). */
record SayHappening(UUID clientMutationId, UUID goalId, Happening happening) {}
