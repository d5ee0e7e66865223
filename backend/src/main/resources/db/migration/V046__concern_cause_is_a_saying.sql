-- A concern made for a recording names the saying it is the sound of, as one made for words does: so that whatever asks
-- whether a saying stays in an open concern asks for one id.

ALTER TABLE concern
    MODIFY COLUMN cause_id BINARY(16) NOT NULL COMMENT 'personal: the reading or the saying; for help that was asked for, the concern itself';
