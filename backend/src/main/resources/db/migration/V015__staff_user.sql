-- Who of the council's staff has a way in. They prove who they are to the council's own OpenID provider; its issuer and
-- its subject together are the key, never an address of e-mail, which is given to the next person in time.
--
-- A user is never removed: they end, and may begin again. What a helper is here as stands in account, one row a role.

CREATE TABLE staff_user (
    council_id CHAR(9) CHARACTER SET ascii COLLATE ascii_bin      NOT NULL COMMENT 'plain',
    person_id  BINARY(16)                                         NOT NULL COMMENT 'personal: the helper',
    issuer     VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: the OpenID provider that vouches for them',
    subject    VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'personal: what that provider calls them',
    version    INT                                                NOT NULL COMMENT 'plain: goes up with each change of their roles',
    made_at    DATETIME(3)                                        NOT NULL COMMENT 'plain: UTC',
    ended_at   DATETIME(3)                                            NULL COMMENT 'plain: UTC',

    PRIMARY KEY (council_id, person_id),
    UNIQUE INDEX uq_staff_user_subject (council_id, issuer, subject),
    CONSTRAINT fk_staff_user_helper FOREIGN KEY (council_id, person_id) REFERENCES helper (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One member of staff who has a way in, or had one';

-- Somebody on their way through the council's sign-in, for ten minutes at most. The row is removed by the first answer that
-- comes back for it, so that no answer counts twice; those that nobody came back for go with the next one that is made.

CREATE TABLE staff_knock (
    council_id CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: the council of this installation',
    secret     BINARY(32)                                    NOT NULL COMMENT 'sensitive: SHA-256 of what the cookie holds',
    person_id  BINARY(16)                                        NULL COMMENT 'personal: who they turned out to be, while they have yet to say what they are here as',
    ends_at    DATETIME(3)                                   NOT NULL COMMENT 'plain: UTC',

    PRIMARY KEY (council_id, secret),
    INDEX ix_staff_knock_end (council_id, ends_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One member of staff on their way in';
