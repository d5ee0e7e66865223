-- Who was told of a concern and when, and when the next one is due. A concern that nobody took up goes on: next_at says
-- when, and is empty once somebody has it. Whoever does it holds the row, so that two servers do not both do it.
--
-- What is open is found here without reading what is closed. closed_id can be filled in only where there is a closing: so
-- nothing can make a concern look closed.

CREATE TABLE concern_watch (
    council_id CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain',
    concern_id BINARY(16)                                    NOT NULL COMMENT 'plain',
    next_at    DATETIME(3)                                       NULL COMMENT 'plain: UTC, when the next one is told; none once somebody took it up',
    closed_id  BINARY(16)                                        NULL COMMENT 'plain: the concern itself, once it is closed',

    PRIMARY KEY (council_id, concern_id),
    INDEX ix_concern_watch_due (council_id, next_at),
    INDEX ix_concern_watch_open (council_id, closed_id, concern_id),
    CONSTRAINT fk_concern_watch_concern FOREIGN KEY (council_id, concern_id) REFERENCES concern (council_id, id),
    CONSTRAINT fk_concern_watch_closed FOREIGN KEY (council_id, closed_id) REFERENCES concern_closed (council_id, concern_id),
    CONSTRAINT ck_concern_watch_closed CHECK (closed_id = concern_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'That one concern waits for somebody to take it up';

CREATE TABLE concern_telling (
    council_id CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    concern_id BINARY(16)                                        NOT NULL COMMENT 'plain',
    number     INT                                               NOT NULL COMMENT 'plain: 1 for the first who was told, and so on',
    rung       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: WORKER, MANAGER, SAFEGUARDING_LEAD, DUTY or NOBODY',
    helper_id  BINARY(16)                                            NULL COMMENT 'personal: who was told; none for the duty route and for nobody',
    told_at    DATETIME(3)                                       NOT NULL COMMENT 'personal: UTC',

    PRIMARY KEY (council_id, concern_id, number),
    CONSTRAINT fk_concern_telling_concern FOREIGN KEY (council_id, concern_id) REFERENCES concern (council_id, id),
    CONSTRAINT fk_concern_telling_helper FOREIGN KEY (council_id, helper_id) REFERENCES helper (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One time somebody was told that a concern waits; added to, never changed';
