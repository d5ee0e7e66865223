package lodestar.homes;

/** What kind of home it is, as somebody would say it who lives there. The return's own kinds are finer. */
enum HomeKind {
    FOSTER_HOME,
    /** With relatives or friends who foster them. */
    RELATIVES_OR_FRIENDS,
    WITH_PARENTS,
    ADOPTIVE_FAMILY,
    CHILDRENS_HOME,
    SECURE_HOME,
    SUPPORTED_HOME,
    OWN_PLACE,
    RESIDENTIAL_SCHOOL,
    CARE_HOME,
    FAMILY_CENTRE,
    HOSPITAL,
    CUSTODY,
    LIVE_IN_WORK,
    HOLIDAY,
    /** For some days only. */
    A_SHORT_WHILE,
    SOMEWHERE_ELSE;

    /** Out of {@code PLACE} of the return. */
    static HomeKind of(String code) {
        return switch (code) {
            case "U1", "U2", "U3" -> RELATIVES_OR_FRIENDS;
            case "U4", "U5", "U6" -> FOSTER_HOME;
            case "A3", "A4", "A5", "A6" -> ADOPTIVE_FAMILY;
            case "P1" -> WITH_PARENTS;
            case "P2" -> OWN_PLACE;
            case "P3" -> LIVE_IN_WORK;
            case "K1" -> SECURE_HOME;
            case "K2" -> CHILDRENS_HOME;
            case "K3", "H5" -> SUPPORTED_HOME;
            case "R1" -> CARE_HOME;
            case "R2", "T1" -> HOSPITAL;
            case "R3" -> FAMILY_CENTRE;
            case "R5" -> CUSTODY;
            case "S1" -> RESIDENTIAL_SCHOOL;
            case "T2" -> HOLIDAY;
            case "T0", "T3", "T4" -> A_SHORT_WHILE;
            default -> SOMEWHERE_ELSE;
        };
    }
}
