package lodestar.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** So many of so many. */
public record Share(int part, int whole) {

    /** In percent with one decimal, a half going to the even digit; none of nobody is no number. */
    public @Nullable BigDecimal percent() {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_EVEN);
    }
}
