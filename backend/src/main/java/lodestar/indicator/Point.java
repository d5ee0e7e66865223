package lodestar.indicator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an indicator was at one time: exactly one of number, share, time, symbol and held back is there. */
record Point(
        int year,
        @Nullable String quarter,
        @Nullable LocalDate day,
        @Nullable String number,
        @Nullable String share,
        @Nullable String time,
        @Nullable String symbol,
        @Nullable String heldBack,
        String source) {}
