-- Looks at a young person's things are those audit lines in which somebody else was allowed to read what is theirs.
-- Lists leave lines of their own action and are no looks. The column is worked out, never written, and no part of the
-- chain; its index finds a young person's looks without reading their own visits.

ALTER TABLE audit_line
    ADD COLUMN is_look BOOLEAN GENERATED ALWAYS AS (why <> 'SELF' AND (action LIKE '%.read%' OR action = 'people.who_looked')) VIRTUAL COMMENT 'plain: whether somebody else read a young person''s things',
    ADD INDEX ix_audit_line_looks (council_id, young_person_id, is_look, at, id);

CREATE TABLE unexpected_look (
    council_id      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain',
    line_id         BINARY(16)                                    NOT NULL COMMENT 'personal: the audit line of the look',
    young_person_id BINARY(16)                                    NOT NULL COMMENT 'personal: who did not expect it',
    said_at         DATETIME(3)                                   NOT NULL COMMENT 'personal: UTC',

    PRIMARY KEY (council_id, line_id),
    CONSTRAINT fk_unexpected_look_young_person FOREIGN KEY (council_id, young_person_id) REFERENCES young_person (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One look that a young person did not expect; added to, never changed';
