package lodestar.insight;

/**
 * One part of a breakdown, on the last day of a quarter. The order is fixed: those next to each other are most alike.
 *
 * <p>What nobody knows is a category as any other, and as small as any other (S10).
 */
enum Category {
    AGE_8_TO_11(Breakdown.AGE_BAND),
    AGE_12_TO_15(Breakdown.AGE_BAND),
    AGE_16_TO_17(Breakdown.AGE_BAND),
    AGE_18_TO_20(Breakdown.AGE_BAND),
    AGE_21_AND_OVER(Breakdown.AGE_BAND),

    WITH_FAMILY_OR_FRIENDS(Breakdown.KIND_OF_HOME),
    FOSTER_HOME(Breakdown.KIND_OF_HOME),
    CHILDRENS_HOME(Breakdown.KIND_OF_HOME),
    SUPPORTED_OR_OWN_HOME(Breakdown.KIND_OF_HOME),
    ANOTHER_OR_NOT_KNOWN(Breakdown.KIND_OF_HOME),

    UNDER_ONE_YEAR(Breakdown.TIME_IN_CARE),
    ONE_TO_TWO_YEARS(Breakdown.TIME_IN_CARE),
    THREE_TO_FIVE_YEARS(Breakdown.TIME_IN_CARE),
    SIX_YEARS_AND_OVER(Breakdown.TIME_IN_CARE),
    NOT_IN_CARE_NOW(Breakdown.TIME_IN_CARE);

    private final Breakdown breakdown;

    Category(Breakdown breakdown) {
        this.breakdown = breakdown;
    }

    Breakdown breakdown() {
        return breakdown;
    }

    /** Which of its breakdown it is, from 0. */
    int place() {
        return breakdown.categories().indexOf(this);
    }
}
