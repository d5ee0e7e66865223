package lodestar.review;

/** How people meet. */
enum MeetingManner {
    IN_PERSON("in person"),
    VIDEO("by video"),
    PHONE("by phone");

    private final String told;

    MeetingManner(String told) {
        this.told = told;
    }

    String told() {
        return told;
    }
}
