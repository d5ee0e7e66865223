package lodestar.story;

import java.util.UUID;

/** What was left out and shall be in the copy after all ({@code PutBackInput}). */
record PutBackIn(UUID clientMutationId, UUID subjectAccessId, UUID leftOutId) {}
