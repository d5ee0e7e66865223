-- Indicators that are shown no more. They and their numbers stay on record.

CREATE TABLE indicator_away (
    council_id   CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain',
    indicator_id BINARY(16)                                    NOT NULL COMMENT 'plain',
    put_by       BINARY(16)                                    NOT NULL COMMENT 'personal: the helper who put it away',
    put_at       DATETIME(3)                                   NOT NULL COMMENT 'plain: UTC',

    PRIMARY KEY (council_id, indicator_id),
    CONSTRAINT fk_indicator_away_indicator FOREIGN KEY (council_id, indicator_id) REFERENCES indicator (council_id, id),
    CONSTRAINT fk_indicator_away_helper FOREIGN KEY (council_id, put_by) REFERENCES helper (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'That an indicator is shown no more; added to, never changed';
