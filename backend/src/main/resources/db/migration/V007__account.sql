-- How somebody proves who they are. Codes and PINs are kept only as salted Argon2id hashes; what a cookie holds is
-- kept only as a SHA-256 hash, since it is long and random.

CREATE TABLE account (
    council_id CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    id         BINARY(16)                                        NOT NULL COMMENT 'plain: UUIDv7',
    role       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: what they are here as; two roles are two accounts',
    person_id  BINARY(16)                                        NOT NULL COMMENT 'personal: the young person or the helper',
    made_at    DATETIME(3)                                       NOT NULL COMMENT 'plain: UTC',
    ended_at   DATETIME(3)                                           NULL COMMENT 'plain: UTC',

    PRIMARY KEY (council_id, id),
    UNIQUE INDEX uq_account_person (council_id, person_id, role),
    CONSTRAINT fk_account_council FOREIGN KEY (council_id) REFERENCES council (council_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One person here in one role';

CREATE TABLE sign_in_code (
    council_id CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    finder     CHAR(4) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain: first part of the code, finds the row; no secret',
    account_id BINARY(16)                                        NOT NULL COMMENT 'plain',
    secret     VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'sensitive: Argon2id hash of the rest of the code',
    one_use    BOOLEAN                                           NOT NULL COMMENT 'plain: a young person''s; staff codes exist only in the demo',
    made_at    DATETIME(3)                                       NOT NULL COMMENT 'plain: UTC',
    ends_at    DATETIME(3)                                       NOT NULL COMMENT 'plain: UTC',
    used_at    DATETIME(3)                                           NULL COMMENT 'plain: UTC',

    PRIMARY KEY (council_id, finder),
    INDEX ix_sign_in_code_finder (finder),
    CONSTRAINT fk_sign_in_code_account FOREIGN KEY (council_id, account_id) REFERENCES account (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One code that lets one account in';

CREATE TABLE device (
    council_id CHAR(9) CHARACTER SET ascii COLLATE ascii_bin      NOT NULL COMMENT 'plain',
    id         BINARY(16)                                         NOT NULL COMMENT 'plain: UUIDv7',
    account_id BINARY(16)                                         NOT NULL COMMENT 'plain',
    secret     BINARY(32)                                         NOT NULL COMMENT 'sensitive: SHA-256 of what the phone keeps',
    pin        VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'sensitive: Argon2id hash',
    wrong_pins INT                                                NOT NULL COMMENT 'plain: in a row',
    try_from   DATETIME(3)                                            NULL COMMENT 'plain: UTC; no PIN is looked at before',
    made_at    DATETIME(3)                                        NOT NULL COMMENT 'plain: UTC',
    ended_at   DATETIME(3)                                            NULL COMMENT 'plain: UTC',

    PRIMARY KEY (council_id, id),
    CONSTRAINT fk_device_account FOREIGN KEY (council_id, account_id) REFERENCES account (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One phone that one young person signs in on';

CREATE TABLE session (
    council_id CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain',
    token      BINARY(32)                                    NOT NULL COMMENT 'sensitive: SHA-256 of what the cookie holds',
    account_id BINARY(16)                                    NOT NULL COMMENT 'plain',
    device_id  BINARY(16)                                        NULL COMMENT 'plain: the phone it is on',
    made_at    DATETIME(3)                                   NOT NULL COMMENT 'plain: UTC',
    seen_at    DATETIME(3)                                   NOT NULL COMMENT 'plain: UTC; to the minute',
    ended_at   DATETIME(3)                                       NULL COMMENT 'plain: UTC',

    PRIMARY KEY (council_id, token),
    CONSTRAINT fk_session_account FOREIGN KEY (council_id, account_id) REFERENCES account (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'Being signed in, from when until when';
