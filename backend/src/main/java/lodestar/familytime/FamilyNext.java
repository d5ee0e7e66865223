package lodestar.familytime;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import lodestar.kernel.DomainError;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.Ids;
import org.jspecify.annotations.Nullable;

/** What may be said next about family time, on top of what stands; and the words that it makes. */
record FamilyNext(FamilyRecord family, FamilyPen pen) {

    private static final int MOST_WISHES = 30;
    private static final Period LATEST = Period.ofYears(2);
    private static final Period EARLIEST = Period.ofYears(1);

    FamilyWord wish(AskFamilyTime it, UUID id) {
        var changed = it.wishId();
        var mine = pen.wish(changed == null ? id : changed, it);
        var stands = Optional.ofNullable(changed).map(wish -> family.wish(wish).now());
        FamilyPen.requireNotStale(stands, it.basedOn(), mine);
        if (changed == null && family.wishes().size() >= MOST_WISHES) {
            throw new Invalid("who", "That is %d people already. Change one of them instead.".formatted(MOST_WISHES));
        }
        return mine;
    }

    /** An answer is to the wish as it is now: whoever has not seen the last change of it has to look again. */
    FamilyWord answer(AnswerFamilyTime it) {
        var wish = family.wish(it.wishId());
        var now = wish.now();
        var mine = pen.answer(now.word().id(), it);
        FamilyPen.requireNotStale(Optional.of(now), it.version(), mine);
        var stands = family.newest(now.word().id(), FamilyKind.ANSWER, FamilySide.STAFF);
        FamilyPen.requireNotStale(stands, it.basedOn(), mine);
        return mine;
    }

    FamilyWord view(SayFamilyView it) {
        var answer = family.of(FamilyKind.ANSWER)
                .filter(told -> told.word().id().equals(it.answerId()))
                .findFirst()
                .orElseThrow(DomainError.NotFound::new)
                .word();
        return aboutOwn(answer, FamilyKind.VIEW, it.basedOn(), it.agreement(), it.words());
    }

    FamilyWord feeling(FeelFamilyTime it) {
        var time = family.time(it.timeId());
        if (time.day().isAfter(pen.today())) {
            throw new Invalid("feeling", "You can say how it felt once the day has come.");
        }
        return aboutOwn(time.noted().word(), FamilyKind.FEELING, it.basedOn(), it.feeling(), it.words());
    }

    private FamilyWord aboutOwn(
            FamilyWord about, FamilyKind kind, int basedOn, @Nullable Enum<?> choice, @Nullable String words) {
        var mine = pen.said(about, kind, basedOn, choice, words);
        FamilyPen.requireNotStale(family.newest(about.id(), kind, FamilySide.YOUNG_PERSON), basedOn, mine);
        return mine;
    }

    /** Nobody plans a time with somebody whom the young person does not want to see. */
    FamilyWord plan(PlanFamilyTime it) {
        var wish = family.wish(it.wishId());
        if (wish.now().word().is(Wanted.NOT_SEE)) {
            throw new Invalid("wishId", "They do not want to see this person. Talk with them first.");
        }
        requireToCome("day", it.day());
        return pen.time(pen.id(), wish.id(), null, TimeNoted.PLANNED, it.day(), it.words());
    }

    /** What came of a time; a time that nobody had planned comes with it, and so does the one it was moved to. */
    List<FamilyWord> happened(SayFamilyTime it, Ids ids) {
        var wish = family.wish(it.wishId());
        var words = new ArrayList<FamilyWord>();
        if (it.timeId() == null) {
            var day = requireGone(Objects.requireNonNull(it.day()));
            var time = pen.time(ids.next(), wish.id(), null, TimeNoted.AFTERWARDS, day, null);
            words.add(pen.happened(time.id(), day, it));
            words.add(time);
        } else {
            words.add(happenedTo(family.time(it.timeId()), wish, it));
            movedTo(it, ids).ifPresent(words::add);
        }
        requireReason(it);
        return words;
    }

    private FamilyWord happenedTo(OneTime time, FamilyWish wish, SayFamilyTime it) {
        if (!time.noted().word().wishId().equals(wish.id())) {
            throw new DomainError.NotFound();
        }
        var mine = pen.happened(time.id(), time.day(), it);
        var stands = time.saidBy(pen.side());
        FamilyPen.requireNotStale(stands, it.basedOn(), mine);
        if (stands.filter(told -> told.word().is(WhatHappened.MOVED)).isPresent()) {
            throw new Invalid("what", "This one was moved to another day. Say what happened on that day instead.");
        }
        if (Stream.of(WhatHappened.HAPPENED, WhatHappened.LATE).anyMatch(it.what()::equals)) {
            requireCome("what", time.day());
        }
        return mine;
    }

    /** Where the other side has said already that it was moved to that day, the time on that day is there. */
    private Optional<FamilyWord> movedTo(SayFamilyTime it, Ids ids) {
        if (it.what() != WhatHappened.MOVED) {
            return Optional.empty();
        }
        var day = Objects.requireNonNull(it.toDay());
        requireToCome("toDay", day);
        var from = Objects.requireNonNull(it.timeId());
        var isThere = family.of(FamilyKind.TIME)
                .map(Told::word)
                .anyMatch(word -> word.aboutId().equals(from) && !word.id().equals(from) && day.equals(word.day()));
        return isThere
                ? Optional.empty()
                : Optional.of(pen.time(ids.next(), it.wishId(), from, TimeNoted.PLANNED, day, null));
    }

    /** A young person need not know why; whoever is on the council's side has found out. */
    private void requireReason(SayFamilyTime it) {
        if (it.what() == WhatHappened.CANCELLED && pen.side() == FamilySide.STAFF && it.words() == null) {
            throw new Invalid("words", "Say why it was cancelled, as you would tell them.");
        }
    }

    private void requireToCome(String field, LocalDate day) {
        if (day.isBefore(pen.today()) || day.isAfter(pen.today().plus(LATEST))) {
            throw new Invalid(
                    field,
                    "Choose today or a day within two years. For a day that has gone, say what happened instead.");
        }
    }

    private LocalDate requireGone(LocalDate day) {
        requireCome("day", day);
        if (day.isBefore(pen.today().minus(EARLIEST))) {
            throw new Invalid("day", "That day is more than a year ago. Choose a day within the last year.");
        }
        return day;
    }

    private void requireCome(String field, LocalDate day) {
        if (day.isAfter(pen.today())) {
            throw new Invalid(field, "That day has not come yet. You can say that it happened once it has.");
        }
    }
}
