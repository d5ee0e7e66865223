package lodestar.promise;

import java.util.UUID;

/**
 * What a young person sends once they have had a promise before them ({@code SawPromiseInput}).
 *
 * @param version of the promise on the screen; what came after is still new
 */
record SawPromise(UUID clientMutationId, String promiseId, int version) {}
