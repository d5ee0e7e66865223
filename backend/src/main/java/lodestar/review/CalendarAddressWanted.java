package lodestar.review;

import java.util.UUID;

/** What is sent to make an address of one's calendar, or to end it ({@code CalendarAddressInput}). */
record CalendarAddressWanted(UUID clientMutationId) {}
