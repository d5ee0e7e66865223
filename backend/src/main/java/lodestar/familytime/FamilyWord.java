package lodestar.familytime;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.vault.DataKey;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/**
 * One thing said about a young person's family time, by one side; never changed.
 *
 * @param aboutId the wish, or the word it is about; a time that was not moved from another is about itself
 * @param nth 1 for the first of its kind and side about that
 * @param said the choice that was made; of which choices depends on the kind
 * @param day of a time and of all that is about it
 * @param words more about it; of an answer, the reason
 * @param other of a wish, the young person's own word for whom; of an answer, what instead
 */
record FamilyWord(
        CouncilId councilId,
        PersonId youngPersonId,
        UUID id,
        UUID wishId,
        UUID aboutId,
        FamilyKind kind,
        FamilySide side,
        int nth,
        @Nullable String said,
        @Nullable HowOften often,
        @Nullable LocalDate day,
        @Nullable LocalDate toDay,
        @Nullable Whom whom,
        @Nullable Integer minutes,
        @Nullable Words words,
        @Nullable Words other,
        PersonId byId,
        Instant writtenAt) {

    private static final String WORDS = "family_word.words";
    private static final String OTHER = "family_word.other";

    FamilyWord opened(DataKey key) {
        return with(key.open(words, WORDS, id), key.open(other, OTHER, id));
    }

    FamilyWord sealed(DataKey key) {
        return with(key.seal(words, WORDS, id), key.seal(other, OTHER, id));
    }

    boolean is(Enum<?> choice) {
        return choice.name().equals(said);
    }

    @Nullable
    String text() {
        return words == null ? null : words.text();
    }

    @Nullable
    String otherText() {
        return other == null ? null : other.text();
    }

    LocalDate onDay() {
        return Objects.requireNonNull(day);
    }

    /** All of it in words, for whoever was about to write on top of something else. */
    String whole() {
        return Stream.of(
                        otherText(),
                        said == null
                                ? null
                                : said.toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
                        often == null ? null : often.spoken(),
                        text())
                .filter(Objects::nonNull)
                .collect(joining("\n"));
    }

    private FamilyWord with(@Nullable Words newWords, @Nullable Words newOther) {
        return new FamilyWord(
                councilId,
                youngPersonId,
                id,
                wishId,
                aboutId,
                kind,
                side,
                nth,
                said,
                often,
                day,
                toDay,
                whom,
                minutes,
                newWords,
                newOther,
                byId,
                writtenAt);
    }

    /** Only the id. */
    @Override
    public String toString() {
        return "Family word " + id;
    }
}
