package lodestar.promise;

/** The corporate parenting principles, Children and Social Work Act 2017 s.1(1)(a) to (g), in their order. */
enum Principle {
    HEALTH_AND_WELLBEING,
    SAY_WHAT_THEY_THINK,
    TAKEN_INTO_ACCOUNT,
    USE_OF_SERVICES,
    HIGH_HOPES,
    SAFE_AND_STABLE,
    READY_FOR_ADULT_LIFE
}
