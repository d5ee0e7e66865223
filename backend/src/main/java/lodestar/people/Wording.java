package lodestar.people;

/** Which of the three wordings of the star suits an age. The young person may choose another. */
public enum Wording {
    AGE_8_11(8),
    AGE_12_15(12),
    AGE_16_25(16);

    /** The youngest who can give a star. */
    public static final int YOUNGEST = 8;

    private final int from;

    Wording(int from) {
        this.from = from;
    }

    /** The wording for somebody of at least {@link #YOUNGEST} years. */
    static Wording forAge(int years) {
        return years >= AGE_16_25.from ? AGE_16_25 : years >= AGE_12_15.from ? AGE_12_15 : AGE_8_11;
    }
}
