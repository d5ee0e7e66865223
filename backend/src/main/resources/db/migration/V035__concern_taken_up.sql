-- Who took a concern up, and who closed it with a reason and what was done. Both are added and read, nothing else.
--
-- The database itself holds that a concern is closed by a safeguarding lead only, and only after somebody took it up: a
-- closing names the role, the account must have that role, and it must name the taking up. So no timer, import or tool
-- can close one without being somebody.

ALTER TABLE account
    ADD UNIQUE INDEX uq_account_role (council_id, id, role);

CREATE TABLE concern_taken_up (
    council_id CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain',
    concern_id BINARY(16)                                    NOT NULL COMMENT 'plain',
    number     INT                                           NOT NULL COMMENT 'plain: 1 for the first who took it up, 2 for who took it over, and so on',
    account_id BINARY(16)                                    NOT NULL COMMENT 'personal: who has it from then on',
    taken_at   DATETIME(3)                                   NOT NULL COMMENT 'personal: UTC',

    PRIMARY KEY (council_id, concern_id, number),
    CONSTRAINT fk_concern_taken_up_concern FOREIGN KEY (council_id, concern_id) REFERENCES concern (council_id, id),
    CONSTRAINT fk_concern_taken_up_account FOREIGN KEY (council_id, account_id) REFERENCES account (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One time somebody took a concern up; added to, never changed';

CREATE TABLE concern_closed (
    council_id CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    concern_id BINARY(16)                                        NOT NULL COMMENT 'plain',
    taken_up   INT                                               NOT NULL COMMENT 'plain: number of the taking up it follows',
    account_id BINARY(16)                                        NOT NULL COMMENT 'personal: who closed it',
    role       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: SAFEGUARDING_LEAD, and no other',
    reason     BLOB                                              NOT NULL COMMENT 'sensitive: why it can be closed; sealed',
    done       BLOB                                              NOT NULL COMMENT 'sensitive: what was done; sealed',
    closed_at  DATETIME(3)                                       NOT NULL COMMENT 'personal: UTC',

    PRIMARY KEY (council_id, concern_id),
    CONSTRAINT fk_concern_closed_taken_up FOREIGN KEY (council_id, concern_id, taken_up)
        REFERENCES concern_taken_up (council_id, concern_id, number),
    CONSTRAINT fk_concern_closed_lead FOREIGN KEY (council_id, account_id, role) REFERENCES account (council_id, id, role),
    CONSTRAINT ck_concern_closed_role CHECK (role = 'SAFEGUARDING_LEAD')
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One concern that a safeguarding lead closed; added to, never changed';
