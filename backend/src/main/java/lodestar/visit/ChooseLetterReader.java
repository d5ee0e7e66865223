package lodestar.visit;

import java.util.UUID;

/** What a young person sends to hide a letter from somebody or to show it again ({@code ChooseLetterReaderInput}). */
record ChooseLetterReader(UUID clientMutationId, UUID visitId, String supporterId, boolean sees) {}
