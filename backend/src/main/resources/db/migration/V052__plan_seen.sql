-- Up to which version somebody has had one matter of a plan open, so that they are told what is new since then. It is for
-- the reader's own screen; who read the plan is in the audit. Rows are only ever added: the highest number counts.

CREATE TABLE plan_seen (
    council_id      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    young_person_id BINARY(16)                                        NOT NULL COMMENT 'personal: whose plan it is',
    reader_id       BINARY(16)                                        NOT NULL COMMENT 'personal: the young person or the helper who opened it',
    matter          VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: code of the matter in the plan''s words',
    number          INT                                               NOT NULL COMMENT 'plain: the newest version that was on the screen',
    seen_at         DATETIME(3)                                       NOT NULL COMMENT 'personal: UTC',

    PRIMARY KEY (council_id, young_person_id, reader_id, matter, number),
    CONSTRAINT fk_plan_seen_young_person FOREIGN KEY (council_id, young_person_id) REFERENCES young_person (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'Up to which version a reader has seen one matter of a plan; added to, never changed';
