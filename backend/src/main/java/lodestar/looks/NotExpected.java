package lodestar.looks;

import java.util.UUID;

/** What is sent to say that one did not expect a look ({@code NotExpectedInput}). */
record NotExpected(UUID clientMutationId, UUID lookId) {}
