package lodestar.looks;

import java.util.UUID;

/** What is sent about a record that was opened in an emergency: to end it, or to have the young person told. */
record AboutGlass(UUID clientMutationId, UUID glassId) {}
