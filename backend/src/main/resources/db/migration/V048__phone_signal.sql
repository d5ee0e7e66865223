-- What has to be sent to the phones of whoever is told: a signal with nothing in it. Written in the transaction in which a
-- time to tell is taken, so that there is one for each phone and each such time. Whoever sends one first puts next_at off and leaves
-- a token: when the process dies the row comes round again. A row goes once it is sent or its day is over, and with its phone.

CREATE TABLE phone_signal (
    council_id  CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    device_id   BINARY(16)                                        NOT NULL COMMENT 'personal: the phone',
    slot        VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: the time to tell that it is for',
    good_until  DATETIME(3)                                       NOT NULL COMMENT 'personal: UTC, from then on it is not sent any more',
    tries       INT                                               NOT NULL COMMENT 'plain: how often it was begun',
    next_at     DATETIME(3)                                       NOT NULL COMMENT 'personal: UTC, when it is tried next',
    lease_token BINARY(16)                                            NULL COMMENT 'plain: of whoever began to send it last',

    PRIMARY KEY (council_id, device_id, slot),
    INDEX ix_phone_signal_due (council_id, next_at),
    CONSTRAINT fk_phone_signal_told_phone FOREIGN KEY (council_id, device_id) REFERENCES told_phone (council_id, device_id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One signal on its way to a phone';
