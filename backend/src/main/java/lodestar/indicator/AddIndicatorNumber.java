package lodestar.indicator;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.Texts;

/** What is sent to type a number in ({@code AddIndicatorNumberInput}). */
record AddIndicatorNumber(UUID clientMutationId, String indicatorId, LocalDate day, String value, String source) {

    static final int LONGEST_SOURCE = 200;

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,10}(\\.\\d{1,6})?");

    AddIndicatorNumber {
        Objects.requireNonNull(day);
        value = value.strip();
        if (!NUMBER.matcher(value).matches()) {
            throw new Invalid("value", "Write a number, such as 12 or 12.5.");
        }
        source = Texts.required("source", source, LONGEST_SOURCE, "Say where this number comes from.");
    }

    /** Only the id: what somebody wrote must not find its way into a log. */
    @Override
    public String toString() {
        return "Add number " + clientMutationId;
    }
}
