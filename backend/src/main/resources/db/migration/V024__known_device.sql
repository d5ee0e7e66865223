-- What a young person said on one phone of theirs about another: that is mine too. It counts on the phone on which it was
-- said and on no other, so that somebody who came in on two phones cannot have the one speak for the other. Rows are only
-- ever added: a phone that turns out not to be theirs is ended.

CREATE TABLE known_device (
    council_id CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain',
    known_on   BINARY(16)                                    NOT NULL COMMENT 'personal: the phone on which they said it',
    device_id  BINARY(16)                                    NOT NULL COMMENT 'personal: the phone that is theirs too',
    known_at   DATETIME(3)                                   NOT NULL COMMENT 'personal: UTC',

    PRIMARY KEY (council_id, known_on, device_id),
    INDEX ix_known_device_device (council_id, device_id),
    CONSTRAINT fk_known_device_known_on FOREIGN KEY (council_id, known_on) REFERENCES device (council_id, id),
    CONSTRAINT fk_known_device_device FOREIGN KEY (council_id, device_id) REFERENCES device (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One phone that a young person knows, as they said on another';
