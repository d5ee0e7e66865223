package lodestar.news;

import java.util.UUID;

/** What a young person sends to be told no more on the phone they are on ({@code QuietThisPhoneInput}). */
record QuietThisPhone(UUID clientMutationId) {}
