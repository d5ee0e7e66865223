package lodestar.access;

/** What somebody is here as. A person with two roles has two accounts and acts in one at a time. */
public enum Role {
    YOUNG_PERSON,
    CARER,
    PRACTITIONER,
    MANAGER,
    SAFEGUARDING_LEAD,
    PARTICIPATION_LEAD,
    PANEL_MEMBER,
    RECORDS_OFFICER,
    ADMINISTRATOR;

    /** Whether they are here for the council, and so by the council's own sign-in. */
    public boolean isStaff() {
        return this != YOUNG_PERSON && this != CARER;
    }
}
