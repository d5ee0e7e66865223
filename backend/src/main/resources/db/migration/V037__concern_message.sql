-- What has to be sent out of Lodestar about a concern: that one waits, its number and a link, and nothing else. Written in
-- the transaction in which it is decided, sent afterwards, at least once. Whoever sends one first puts next_at off and
-- leaves a token: when the process dies the row comes round again, and who comes late changes nothing.

CREATE TABLE concern_message (
    council_id  CHAR(9) CHARACTER SET ascii COLLATE ascii_bin    NOT NULL COMMENT 'plain',
    id          BINARY(16)                                       NOT NULL COMMENT 'plain: UUIDv7',
    concern_id  BINARY(16)                                       NOT NULL COMMENT 'plain',
    route       VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: MAIL or HOOK',
    whom        VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: IN_HOURS or DUTY',
    made_at     DATETIME(3)                                      NOT NULL COMMENT 'plain: UTC',
    tries       INT                                              NOT NULL COMMENT 'plain: how often it was begun',
    next_at     DATETIME(3)                                          NULL COMMENT 'plain: UTC, when it is tried next; none once it is sent or needed no more',
    lease_token BINARY(16)                                           NULL COMMENT 'plain: of whoever began to send it last',
    sent_at     DATETIME(3)                                          NULL COMMENT 'plain: UTC, when the other side took it',

    PRIMARY KEY (council_id, id),
    INDEX ix_concern_message_due (council_id, next_at),
    INDEX ix_concern_message_concern (council_id, concern_id),
    CONSTRAINT fk_concern_message_concern FOREIGN KEY (council_id, concern_id) REFERENCES concern (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One message that a concern waits';
