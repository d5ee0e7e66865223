-- A young person is told of a letter in the transaction in which it is written. A fourth kind of notice.

ALTER TABLE notice
    MODIFY kind     VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'personal: EMERGENCY, NOT_EXPECTED, HANDED_OVER or LETTER',
    MODIFY about_id BINARY(16)                                        NOT NULL COMMENT 'personal: the glass, the audit line of the look, the handing over, or the letter';
