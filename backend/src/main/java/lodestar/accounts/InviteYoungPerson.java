package lodestar.accounts;

import java.util.UUID;

/** What is sent to invite a young person to make a phone theirs ({@code InviteYoungPersonInput}). */
record InviteYoungPerson(UUID clientMutationId, String youngPersonId) {}
