-- The council's own lead and lag indicators: each under one of the six missions, with where its numbers come from. That may be a
-- figure of closed quarters, a published figure about councils, or a number that is typed in. An indicator is never changed:
-- one that was a mistake is put away, and another is added. Its name is the council's own, about nobody, so it is plain.

CREATE TABLE indicator (
    council_id CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    id         BINARY(16)                                        NOT NULL COMMENT 'plain: UUIDv7',
    mission    VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: one of the six',
    kind       VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin  NOT NULL COMMENT 'plain: LEAD, what moves first, or LAG, what follows',
    name       VARCHAR(200)                                      NOT NULL COMMENT 'plain: what it is called; about nobody',
    better     VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin  NOT NULL COMMENT 'plain: MORE or LESS',
    origin     VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: RELEASED, PUBLISHED or TYPED',
    measure    VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin     NULL COMMENT 'plain: of a release or of what is published; none where it is typed',
    subject    VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin     NULL COMMENT 'plain: of a released figure',
    what       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin     NULL COMMENT 'plain: what of a released figure',
    made_by    BINARY(16)                                        NOT NULL COMMENT 'personal: the helper who added it',
    made_at    DATETIME(3)                                       NOT NULL COMMENT 'plain: UTC',

    PRIMARY KEY (council_id, id),
    CONSTRAINT fk_indicator_helper FOREIGN KEY (council_id, made_by) REFERENCES helper (council_id, id),
    CONSTRAINT ck_indicator_origin CHECK ((origin = 'TYPED') = (measure IS NULL)
        AND (origin = 'RELEASED') = (subject IS NOT NULL) AND (subject IS NULL) = (what IS NULL))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One of the council''s own indicators; added to, never changed';
