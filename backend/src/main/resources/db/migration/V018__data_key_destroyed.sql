-- A young person's key can be destroyed: their words and their name are unreadable for ever, nobody else's are. The row
-- stays, so that a key that was destroyed is told from one that was lost, and no new one is made in its place. Only the
-- schema's owner can do it, by the command that asks twice.

ALTER TABLE data_key
    MODIFY COLUMN wrapped VARBINARY(500) NULL COMMENT 'sensitive: the key, sealed by the wrapping key; none when it was destroyed',
    ADD COLUMN destroyed_at DATETIME(3) NULL COMMENT 'plain: UTC',
    ADD CONSTRAINT ck_data_key_destroyed CHECK ((wrapped IS NULL) = (destroyed_at IS NOT NULL));
