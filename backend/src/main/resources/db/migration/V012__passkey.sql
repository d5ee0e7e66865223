-- Passkeys: the public half of a key that a phone keeps in its own hardware. There is no secret in these rows.
--
-- A challenge is not kept when it is given out, or strangers could fill the table: it carries a keyed mark that we know
-- again. It is kept when it was answered, so that the same answer does not work twice.

CREATE TABLE passkey (
    council_id    CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain',
    device_id     BINARY(16)                                    NOT NULL COMMENT 'plain: the phone it was made on',
    credential    VARBINARY(1023)                               NOT NULL COMMENT 'plain: what the phone calls it',
    user_handle   BINARY(32)                                    NOT NULL COMMENT 'plain: random; says nothing about the person',
    public_key    VARBINARY(2048)                               NOT NULL COMMENT 'plain: COSE',
    times_signed  BIGINT                                        NOT NULL COMMENT 'plain: the phone''s own count; going back means a copy',

    PRIMARY KEY (council_id, device_id),
    CONSTRAINT fk_passkey_device FOREIGN KEY (council_id, device_id) REFERENCES device (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'The passkey of one phone';

CREATE TABLE answered_challenge (
    council_id  CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain',
    challenge   BINARY(32)                                    NOT NULL COMMENT 'plain: SHA-256',
    answered_at DATETIME(3)                                   NOT NULL COMMENT 'plain: UTC',

    PRIMARY KEY (council_id, challenge),
    CONSTRAINT fk_answered_challenge_council FOREIGN KEY (council_id) REFERENCES council (council_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One challenge that a passkey answered';
