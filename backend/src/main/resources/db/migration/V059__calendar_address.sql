-- The secret address at which somebody's calendar fetches the days of their meetings. Only a hash of the secret is kept. The
-- newest row of an account counts: a new address ends the one before, and a row without a secret ends it for good.

CREATE TABLE calendar_address (
    council_id CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain',
    account_id BINARY(16)                                    NOT NULL COMMENT 'personal: whose meetings',
    number     INT                                           NOT NULL COMMENT 'plain: 1 for the first of this account',
    id         BINARY(16)                                    NOT NULL COMMENT 'plain: UUIDv7',
    secret     BINARY(32)                                        NULL COMMENT 'sensitive: SHA-256 of what stands in the address; none where it was ended',
    made_at    DATETIME(3)                                   NOT NULL COMMENT 'plain: UTC',

    PRIMARY KEY (council_id, account_id, number),
    UNIQUE KEY uq_calendar_address_id (council_id, id),
    INDEX ix_calendar_address_secret (secret),
    CONSTRAINT fk_calendar_address_account FOREIGN KEY (council_id, account_id) REFERENCES account (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One address of somebody''s calendar, or that it was ended; added to, never changed';
