-- What a young person is told: each step that somebody else takes with what they said, written in the transaction of that
-- step. They are told at most once a day, unless they asked for each time: the first step of a day is told at once, and
-- whatever follows on that day the next morning. That is decided when the step is written down, so that nothing has to
-- look for it later and no two of them can be told on one day.

CREATE TABLE telling (
    council_id      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    young_person_id BINARY(16)                                        NOT NULL COMMENT 'personal: who is told',
    slot            VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: the day in England, or for those who want to be told each time the minute',
    tell_at         DATETIME(3)                                       NOT NULL COMMENT 'personal: UTC, from when they are told',

    PRIMARY KEY (council_id, young_person_id, slot),
    CONSTRAINT fk_telling_young_person FOREIGN KEY (council_id, young_person_id) REFERENCES young_person (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One time that a young person is told that there is something new';

CREATE TABLE news (
    council_id      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain',
    saying_id       BINARY(16)                                    NOT NULL COMMENT 'plain',
    number          INT                                           NOT NULL COMMENT 'plain: of the step',
    young_person_id BINARY(16)                                    NOT NULL COMMENT 'personal: who is told',
    happened_at     DATETIME(3)                                   NOT NULL COMMENT 'personal: UTC',
    tell_at         DATETIME(3)                                   NOT NULL COMMENT 'personal: UTC, from when they are told',
    seen_at         DATETIME(3)                                       NULL COMMENT 'personal: UTC, when they had it before them',

    PRIMARY KEY (council_id, saying_id, number),
    INDEX ix_news_unseen (council_id, young_person_id, seen_at, tell_at),
    CONSTRAINT fk_news_happened FOREIGN KEY (council_id, saying_id, number) REFERENCES happened (council_id, saying_id, number),
    CONSTRAINT fk_news_young_person FOREIGN KEY (council_id, young_person_id) REFERENCES young_person (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One step that a young person is told of';

CREATE TABLE told_how (
    council_id      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    young_person_id BINARY(16)                                        NOT NULL COMMENT 'personal',
    how             VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'personal: ONCE_A_DAY or EACH_TIME',

    PRIMARY KEY (council_id, young_person_id),
    CONSTRAINT fk_told_how_young_person FOREIGN KEY (council_id, young_person_id) REFERENCES young_person (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'How often a young person wants to be told; without a row, once a day';
