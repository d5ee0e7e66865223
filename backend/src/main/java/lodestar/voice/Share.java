package lodestar.voice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.people.Supporter;

/**
 * A young person's dated word on who may hear one thing they said: a yes or no for each audience. The newest counts.
 *
 * @param number 1 when it was said
 * @param counted it may be counted for the panel, without a name
 * @param quoted the words may be shown to the panel, without a name
 */
record Share(CouncilId councilId, UUID sayingId, int number, boolean counted, boolean quoted, Instant sharedAt) {

    /**
     * Somebody who may hear it, by name.
     *
     * @param kind what they were to the young person then
     */
    record Person(CouncilId councilId, UUID sayingId, int number, PersonId helperId, Supporter.Kind kind) {}

    List<Person> with(List<Supporter> people) {
        return people.stream()
                .map(supporter -> new Person(councilId, sayingId, number, supporter.id(), supporter.kind()))
                .toList();
    }
}
