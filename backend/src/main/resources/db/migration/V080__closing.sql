-- Closing a quarter takes two people: one puts it forward with the breakdowns, another agrees. Both rows are only ever
-- added. The key of the second lets a quarter be closed once, and its constraint keeps one person from doing both: a person
-- is a helper, whom the staff register ties to one subject of the council's sign-in, whatever accounts they have.

CREATE TABLE closing (
    council_id       CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    id               BINARY(16)                                        NOT NULL COMMENT 'plain: UUIDv7',
    quarter          INT                                               NOT NULL COMMENT 'plain: the year times 4, and 0 to 3',
    first_breakdown  VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin     NULL COMMENT 'plain: AGE_BAND, KIND_OF_HOME or TIME_IN_CARE',
    second_breakdown VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin     NULL COMMENT 'plain: another of them',
    proposed_by      BINARY(16)                                        NOT NULL COMMENT 'personal: the helper who put it forward',
    proposed_at      DATETIME(3)                                       NOT NULL COMMENT 'plain: UTC',

    PRIMARY KEY (council_id, id),
    UNIQUE INDEX uq_closing_proposed_by (council_id, id, quarter, proposed_by),
    INDEX ix_closing_list (council_id, quarter, id),
    CONSTRAINT fk_closing_helper FOREIGN KEY (council_id, proposed_by) REFERENCES helper (council_id, id),
    CONSTRAINT ck_closing_breakdowns CHECK (second_breakdown IS NULL OR (first_breakdown IS NOT NULL AND second_breakdown <> first_breakdown))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'A quarter that one person would close, with the breakdowns they chose; added to, never changed';

CREATE TABLE closing_agreed (
    council_id  CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain',
    quarter     INT                                           NOT NULL COMMENT 'plain: the year times 4, and 0 to 3',
    closing_id  BINARY(16)                                    NOT NULL COMMENT 'plain',
    proposed_by BINARY(16)                                    NOT NULL COMMENT 'personal: the helper who put it forward',
    agreed_by   BINARY(16)                                    NOT NULL COMMENT 'personal: the helper who agreed',
    agreed_at   DATETIME(3)                                   NOT NULL COMMENT 'plain: UTC',

    PRIMARY KEY (council_id, quarter),
    CONSTRAINT fk_closing_agreed_closing FOREIGN KEY (council_id, closing_id, quarter, proposed_by) REFERENCES closing (council_id, id, quarter, proposed_by),
    CONSTRAINT fk_closing_agreed_helper FOREIGN KEY (council_id, agreed_by) REFERENCES helper (council_id, id),
    CONSTRAINT ck_closing_agreed_two CHECK (agreed_by <> proposed_by)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'A quarter that two people closed; added to, never changed';
