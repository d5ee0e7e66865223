package lodestar.indicator;

import java.util.UUID;

/** What is sent to show an indicator no more ({@code PutIndicatorAwayInput}). */
record PutIndicatorAway(UUID clientMutationId, String indicatorId) {}
