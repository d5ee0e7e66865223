package lodestar.matter;

/** The ten matters of Schedule 1 of the Care Leavers (England) Regulations 2010, in short words. */
public enum PlanMatter {
    SUPPORT,
    EDUCATION,
    EMPLOYMENT,
    CONTINGENCY,
    HOME,
    FAMILY,
    PRACTICAL_SKILLS,
    MONEY,
    HEALTH,
    IDENTITY
}
