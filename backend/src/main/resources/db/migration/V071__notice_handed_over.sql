-- A young person is told that they have another worker, as they are told of emergencies: in the transaction in which it
-- happens. A third kind of notice, and what it is about is the row of handover.

ALTER TABLE notice
    MODIFY kind     VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'personal: EMERGENCY, NOT_EXPECTED or HANDED_OVER',
    MODIFY about_id BINARY(16)                                        NOT NULL COMMENT 'personal: the glass, the audit line of the look, or the handing over';
