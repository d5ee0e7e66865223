package lodestar.familytime;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What either side sends to say what came of a time ({@code SayFamilyTimeInput}): of one that was planned, or of one
 * that nobody had planned.
 *
 * @param timeId which time; none for one that is noted afterwards
 * @param day the day it was on, where it is noted afterwards
 * @param basedOn the {@code version} of what this side said of it before; 0 for nothing
 * @param whom who was late, cancelled or moved it
 * @param words why, or more about it
 */
record SayFamilyTime(
        UUID clientMutationId,
        String youngPersonId,
        UUID wishId,
        @Nullable UUID timeId,
        @Nullable LocalDate day,
        int basedOn,
        WhatHappened what,
        @Nullable Whom whom,
        @Nullable Integer minutes,
        @Nullable LocalDate toDay,
        @Nullable String words) {

    private static final int LONGEST_LATE = 1_440;

    SayFamilyTime {
        Objects.requireNonNull(what);
        words = Texts.optional("words", words, AskFamilyTime.LONGEST_WORDS);
        whom = what == WhatHappened.HAPPENED ? null : whom;
        minutes = what == WhatHappened.LATE ? minutes : null;
        toDay = what == WhatHappened.MOVED ? toDay : null;
        if (timeId == null && day == null) {
            throw new Invalid("day", "Choose the day it was on.");
        }
        if ((what == WhatHappened.LATE || what == WhatHappened.CANCELLED) && whom == null) {
            throw new Invalid("whom", what == WhatHappened.LATE ? "Choose who was late." : "Choose who cancelled it.");
        }
        if (what == WhatHappened.LATE && (minutes == null || minutes < 1 || minutes > LONGEST_LATE)) {
            throw new Invalid("minutes", "Say how many minutes late, from 1 to 1,440 (a whole day).");
        }
        if (what == WhatHappened.MOVED && toDay == null) {
            throw new Invalid("toDay", "Choose the day it was moved to.");
        }
        if (what == WhatHappened.MOVED && timeId == null) {
            throw new Invalid("what", "Only a time that was planned can be moved.");
        }
    }

    /** Only the id: what somebody said must not find its way into a log. */
    @Override
    public String toString() {
        return "Say family time " + clientMutationId;
    }
}
