-- What happened with a saying, one numbered row for each step of the loop. Where a saying stands is worked out from these
-- rows, and stands nowhere else. The number is part of the key, so two people who act at once cannot both be next. Rows
-- are only ever added: the application's database user has no UPDATE and no DELETE here.

CREATE TABLE happened (
    council_id  CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    saying_id   BINARY(16)                                        NOT NULL COMMENT 'plain',
    number      INT                                               NOT NULL COMMENT 'plain: 1 for the first',
    kind        VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: HEARD, ANSWERED, DONE, VERDICT, HANDED_ON or TAKEN_BACK',
    by_id       BINARY(16)                                        NOT NULL COMMENT 'personal: the helper or the young person who did it',
    outcome     VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin     NULL COMMENT 'personal: YES, PARTLY, NO or NOT_YET of an answer; SORTED, BIT_BETTER or NOT_SORTED of a verdict',
    words       BLOB                                                  NULL COMMENT 'sensitive: the reason, what was done, or what the young person adds; sealed',
    by_when     DATE                                                  NULL COMMENT 'personal: for NOT_YET, the day by which there will be more',
    to_id       BINARY(16)                                            NULL COMMENT 'personal: whom it was handed on to',
    happened_at DATETIME(3)                                       NOT NULL COMMENT 'personal: UTC',

    PRIMARY KEY (council_id, saying_id, number),
    CONSTRAINT fk_happened_saying FOREIGN KEY (council_id, saying_id) REFERENCES saying (council_id, id),
    CONSTRAINT fk_happened_to FOREIGN KEY (council_id, to_id) REFERENCES helper (council_id, id),
    CONSTRAINT ck_happened_answer CHECK (kind <> 'ANSWERED' OR (outcome IN ('YES', 'PARTLY', 'NO', 'NOT_YET') AND words IS NOT NULL)),
    CONSTRAINT ck_happened_by_when CHECK ((by_when IS NOT NULL) = (kind = 'ANSWERED' AND COALESCE(outcome, '') = 'NOT_YET')),
    CONSTRAINT ck_happened_done CHECK (kind <> 'DONE' OR words IS NOT NULL),
    CONSTRAINT ck_happened_verdict CHECK (kind <> 'VERDICT' OR outcome IN ('SORTED', 'BIT_BETTER', 'NOT_SORTED')),
    CONSTRAINT ck_happened_to CHECK ((to_id IS NOT NULL) = (kind = 'HANDED_ON'))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One step in what happened with a saying; added to, never changed';
