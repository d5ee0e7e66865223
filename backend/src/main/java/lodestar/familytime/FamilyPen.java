package lodestar.familytime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.DomainError;
import lodestar.kernel.PersonId;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/**
 * Who writes a word about family time, on which side and when; makes the word.
 *
 * @param id of the first word it makes
 */
record FamilyPen(
        CouncilId council, PersonId person, PersonId by, FamilySide side, UUID id, Instant now, LocalDate today) {

    FamilyWord wish(UUID wish, AskFamilyTime it) {
        return new FamilyWord(
                council,
                person,
                id,
                wish,
                wish,
                FamilyKind.WISH,
                side,
                it.basedOn() + 1,
                it.wanted().name(),
                it.often(),
                null,
                null,
                null,
                null,
                Words.of(it.words()),
                Words.of(it.who()),
                by,
                now);
    }

    FamilyWord answer(UUID version, AnswerFamilyTime it) {
        return new FamilyWord(
                council,
                person,
                id,
                it.wishId(),
                version,
                FamilyKind.ANSWER,
                side,
                it.basedOn() + 1,
                it.answer().name(),
                it.often(),
                null,
                null,
                null,
                null,
                Words.of(it.reason()),
                Words.of(it.instead()),
                by,
                now);
    }

    /** A word that is a choice and words, about something said or about a time. */
    FamilyWord said(FamilyWord about, FamilyKind kind, int basedOn, @Nullable Enum<?> choice, @Nullable String words) {
        return new FamilyWord(
                council,
                person,
                id,
                about.wishId(),
                about.id(),
                kind,
                side,
                basedOn + 1,
                choice == null ? null : choice.name(),
                null,
                about.day(),
                null,
                null,
                null,
                Words.of(words),
                null,
                by,
                now);
    }

    /**
     * A time for a day.
     *
     * @param movedFrom the time that was moved to it; none for one that was not
     */
    FamilyWord time(
            UUID time, UUID wish, @Nullable UUID movedFrom, TimeNoted how, LocalDate day, @Nullable String words) {
        return new FamilyWord(
                council,
                person,
                time,
                wish,
                movedFrom == null ? time : movedFrom,
                FamilyKind.TIME,
                side,
                movedFrom == null ? 1 : 2,
                how.name(),
                null,
                day,
                null,
                null,
                null,
                Words.of(words),
                null,
                by,
                now);
    }

    FamilyWord happened(UUID time, LocalDate day, SayFamilyTime it) {
        return new FamilyWord(
                council,
                person,
                id,
                it.wishId(),
                time,
                FamilyKind.HAPPENED,
                side,
                it.basedOn() + 1,
                it.what().name(),
                null,
                day,
                it.toDay(),
                it.whom(),
                it.minutes(),
                Words.of(it.words()),
                null,
                by,
                now);
    }

    /** Nothing is written over what the writer has not seen: they get both. */
    static void requireNotStale(Optional<Told> stands, int basedOn, FamilyWord mine) {
        int nth = stands.map(it -> it.word().nth()).orElse(0);
        if (nth != basedOn) {
            throw new DomainError.Conflict(stands.map(it -> it.word().whole()).orElse(""), nth, mine.whole());
        }
    }
}
