package lodestar.review;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.vault.DataKey;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a young person wants of their next meeting, as they put it at one time.
 *
 * @param number 1 for the first of this young person
 * @param others who else should be there, by name
 * @param manner none for no wish
 */
record Wish(
        CouncilId councilId,
        PersonId youngPersonId,
        int number,
        UUID id,
        @Nullable Words talk,
        @Nullable Words others,
        @Nullable MeetingManner manner,
        @Nullable Words place,
        Instant writtenAt) {

    /** One of those around the young person who should be there. */
    record Person(CouncilId councilId, PersonId youngPersonId, int number, PersonId helperId) {}

    Wish opened(DataKey key) {
        return with(
                key.open(talk, "review_wish.talk", id),
                key.open(others, "review_wish.others", id),
                key.open(place, "review_wish.place", id));
    }

    Wish sealed(DataKey key) {
        return with(
                key.seal(talk, "review_wish.talk", id),
                key.seal(others, "review_wish.others", id),
                key.seal(place, "review_wish.place", id));
    }

    /** All its words, for two who write at once to compare. */
    String text() {
        return Stream.of(Optional.ofNullable(talk), Optional.ofNullable(others), Optional.ofNullable(place))
                .flatMap(Optional::stream)
                .map(Words::text)
                .collect(Collectors.joining("\n"));
    }

    private Wish with(@Nullable Words otherTalk, @Nullable Words otherOthers, @Nullable Words otherPlace) {
        return new Wish(councilId, youngPersonId, number, id, otherTalk, otherOthers, manner, otherPlace, writtenAt);
    }

    /** Only the id. */
    @Override
    public String toString() {
        return "Wish " + id;
    }
}
