package lodestar.insight;

import java.util.Arrays;
import java.util.List;

/** One way of looking at a council's young people in parts; chosen before a quarter is closed, two at most (S4). */
enum Breakdown {
    AGE_BAND,
    KIND_OF_HOME,
    TIME_IN_CARE;

    static final int MOST = 2;

    /** In their fixed order, in which only neighbours are ever joined. */
    List<Category> categories() {
        return Arrays.stream(Category.values())
                .filter(category -> category.breakdown() == this)
                .toList();
    }

    /** How the ledger names it. */
    char letter() {
        return name().charAt(0);
    }
}
