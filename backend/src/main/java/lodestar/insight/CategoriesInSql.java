package lodestar.insight;

/**
 * In SQL, the place of the category that a young person {@code y} is in on a day, in the order of {@link Category}.
 * What is not known is a place as any other.
 */
final class CategoriesInSql {

    private static final String AGE = """
        CASE WHEN TIMESTAMPDIFF(YEAR, y.date_of_birth, :day) < 12 THEN 0
             WHEN TIMESTAMPDIFF(YEAR, y.date_of_birth, :day) < 16 THEN 1
             WHEN TIMESTAMPDIFF(YEAR, y.date_of_birth, :day) < 18 THEN 2
             WHEN TIMESTAMPDIFF(YEAR, y.date_of_birth, :day) < 21 THEN 3 ELSE 4 END\
        """;

    /** Their newest home: a hospital bed, a holiday and planned nights elsewhere are none. */
    private static final String HOME = """
        COALESCE((SELECT CASE WHEN h.ended <= :day THEN 4
                              WHEN h.kind_of_home IN ('P1', 'U1', 'U2', 'U3', 'A3', 'A4', 'A5', 'A6') THEN 0
                              WHEN h.kind_of_home IN ('U4', 'U5', 'U6') THEN 1
                              WHEN h.kind_of_home IN ('K1', 'K2', 'R1', 'R2', 'R3', 'R5', 'S1') THEN 2
                              WHEN h.kind_of_home IN ('K3', 'H5', 'P2', 'P3') THEN 3 ELSE 4 END
                  FROM home_spell h
                  WHERE h.council_id = y.council_id AND h.young_person_id = y.id AND h.began <= :day
                    AND h.kind_of_home NOT LIKE 'T%' AND h.legal_status NOT IN ('V3', 'V4')
                  ORDER BY h.began DESC LIMIT 1), 4)\
        """;

    /** Since care last began, for those who are in care. */
    private static final String TIME = """
        COALESCE((SELECT CASE WHEN h.ended <= :day THEN 4
                              WHEN TIMESTAMPDIFF(YEAR, b.began, :day) < 1 THEN 0
                              WHEN TIMESTAMPDIFF(YEAR, b.began, :day) < 3 THEN 1
                              WHEN TIMESTAMPDIFF(YEAR, b.began, :day) < 6 THEN 2 ELSE 3 END
                  FROM home_spell h
                  JOIN home_spell b ON b.council_id = h.council_id AND b.young_person_id = h.young_person_id
                    AND b.why_began = 'S' AND b.began <= h.began
                  WHERE h.council_id = y.council_id AND h.young_person_id = y.id AND h.began <= :day
                    AND h.legal_status NOT IN ('V3', 'V4')
                  ORDER BY h.began DESC, b.began DESC LIMIT 1), 4)\
        """;

    private CategoriesInSql() {}

    static String place(Breakdown breakdown) {
        return switch (breakdown) {
            case AGE_BAND -> AGE;
            case KIND_OF_HOME -> HOME;
            case TIME_IN_CARE -> TIME;
        };
    }
}
