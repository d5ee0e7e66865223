package lodestar.promise;

/** Who answers for a promise: the council itself, or one of the partners that share in corporate parenting. */
public enum OwnerKind {
    COUNCIL,
    NHS,
    POLICE,
    HOUSING,
    DWP
}
