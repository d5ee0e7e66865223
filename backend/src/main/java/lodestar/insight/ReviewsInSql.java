package lodestar.insight;

import lodestar.insight.Measure.What;

/**
 * In SQL, on whose plan there was a meeting in a quarter, by their newest: whether they took part, by the official
 * code, and beside it whether they were listened to, as they say. The two are never reckoned together.
 */
final class ReviewsInSql {

    static final String REVIEWS = """
        SELECT e.young_person_id, 'REVIEWS' AS subject,
               CASE WHEN e.participation IN ('PN1', 'PN2', 'PN3', 'PN5', 'PN6') THEN %s ELSE 0 END
               + CASE e.listened WHEN 'YES' THEN %s WHEN 'PARTLY' THEN %s WHEN 'NO' THEN %s ELSE %s END AS so
        FROM (SELECT r.young_person_id, r.participation,
                     (SELECT s.listened FROM review_said s
                      WHERE s.council_id = r.council_id AND s.review_id = r.id AND s.said_at < :to
                      ORDER BY s.number DESC LIMIT 1) AS listened,
                     ROW_NUMBER() OVER (PARTITION BY r.young_person_id ORDER BY r.held_on DESC) AS nth
              FROM plan_review r
              WHERE r.council_id = :council AND r.held_on >= :firstDay AND r.held_on <= :day
                AND r.participation <> 'PN0') e
        WHERE e.nth = 1\
        """.formatted(
                    What.TOOK_PART.bit(),
                    What.LISTENED.bit(),
                    What.LISTENED_PARTLY.bit(),
                    What.NOT_LISTENED.bit(),
                    What.NO_ANSWER.bit());

    private ReviewsInSql() {}
}
