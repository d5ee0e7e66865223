-- What a worker wrote after a visit: the letter to the young person. A row is only added: a letter that was read is not
-- written anew, and the application's database user has no UPDATE and no DELETE. What it quotes and what it put into the plan are
-- rows of visit_quote and visit_in_plan, which name them and hold no word.

CREATE TABLE visit (
    council_id      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    young_person_id BINARY(16)                                        NOT NULL COMMENT 'personal: who was visited',
    id              BINARY(16)                                        NOT NULL COMMENT 'plain: UUIDv7',
    by_id           BINARY(16)                                        NOT NULL COMMENT 'personal: the worker who visited',
    visited_on      DATE                                              NOT NULL COMMENT 'personal: the day',
    how             VARCHAR(14) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'personal: AT_HOME, SOMEWHERE_ELSE or CALL',
    alone           VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'personal: whether they spoke alone: YES, NOT_WANTED or NO',
    words           BLOB                                              NOT NULL COMMENT 'sensitive: what they did and talked about; sealed',
    next_words      BLOB                                                  NULL COMMENT 'sensitive: what happens next; sealed',
    written_at      DATETIME(3)                                       NOT NULL COMMENT 'personal: UTC, the server''s time',

    PRIMARY KEY (council_id, young_person_id, id),
    KEY ix_visit_on (council_id, young_person_id, visited_on, id),
    CONSTRAINT fk_visit_young_person FOREIGN KEY (council_id, young_person_id) REFERENCES young_person (council_id, id),
    CONSTRAINT ck_visit_not_to_come CHECK (visited_on <= DATE(written_at + INTERVAL 1 HOUR))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'What a worker wrote after a visit; added to, never changed';
