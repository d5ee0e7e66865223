package lodestar.audit;

/** What can be wrong with a chain of audit lines, in words for whoever checks it. */
public enum Break {
    ALTERED("its hash does not follow from the line before it and from what stands in it: it was altered, put in or"
            + " moved here"),
    MISSING("it is missing, and later lines are there: it was taken out"),
    CUT_OFF("the chain ends before it, and it was there: the end was cut off"),
    MADE_ANEW("it is not the line whose hash was signed: it, or a line before it, was altered and the chain made anew"),
    OTHER_END("the end that the database keeps of this chain is another one: lines were added or cut off by hand"),
    NOT_SIGNED("it is more than a day old and no signed head stands for it: signed heads were taken away, or Lodestar"
            + " did not end properly and has not run since"),
    HEAD_FORGED("the signed head kept for it was altered, or signed with another key");

    private final String sentence;

    Break(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
