-- A phone that has a passkey has no PIN; and every phone says when it was last signed in on, so that its owner knows it
-- from the others.

ALTER TABLE device
    MODIFY COLUMN pin VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'sensitive: Argon2id hash; none on a phone with a passkey',
    ADD COLUMN used_at DATETIME(3) NULL COMMENT 'personal: UTC; when somebody last signed in on it';
