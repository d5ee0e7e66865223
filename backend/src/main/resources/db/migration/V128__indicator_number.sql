-- Numbers that are typed in for an indicator, each of a day and with its source. Of one day the newest word counts, so a slip is
-- put right and stays on record.

CREATE TABLE indicator_number (
    council_id   CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    indicator_id BINARY(16)                                        NOT NULL COMMENT 'plain',
    number       INT                                               NOT NULL COMMENT 'plain: 1 for the first',
    of_day       DATE                                              NOT NULL COMMENT 'plain: the day it is about',
    value        VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: as it was typed',
    source       VARCHAR(200)                                      NOT NULL COMMENT 'plain: where it comes from',
    written_by   BINARY(16)                                        NOT NULL COMMENT 'personal: the helper who typed it',
    written_at   DATETIME(3)                                       NOT NULL COMMENT 'plain: UTC',

    PRIMARY KEY (council_id, indicator_id, number),
    CONSTRAINT fk_indicator_number_indicator FOREIGN KEY (council_id, indicator_id) REFERENCES indicator (council_id, id),
    CONSTRAINT fk_indicator_number_helper FOREIGN KEY (council_id, written_by) REFERENCES helper (council_id, id),
    CONSTRAINT ck_indicator_number_number CHECK (number > 0)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'A number that was typed in for an indicator; added to, never changed';
