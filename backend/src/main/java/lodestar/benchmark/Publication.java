package lodestar.benchmark;

/**
 * Where figures come from.
 *
 * @param year in which it was published
 */
record Publication(String publisher, String title, int year) {

    static final String DEPARTMENT = "Department for Education";

    private static final String LICENCE =
            "Contains public sector information licensed under the Open Government Licence v3.0.";

    /** The line that stands with every number of it. */
    String line() {
        return "Source: %s, %s, %d".formatted(publisher, title, year);
    }

    /** What the licence of the department's figures asks to be said; nothing for others'. */
    String licence() {
        return publisher.equals(DEPARTMENT) ? LICENCE : "";
    }
}
