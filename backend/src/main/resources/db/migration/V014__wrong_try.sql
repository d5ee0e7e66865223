-- How often somebody was wrong when showing a code or a PIN: counted by where it came from, and by the part of a code that
-- is no secret. It slows strangers down; it never holds up whoever shows a phone's own secret, a link's or a session.
--
-- The count stands here and not in a process, so that two servers count together. An address is kept only as a keyed
-- hash, and only for as long as it counts: a row past its end is removed by the next one that is counted.

CREATE TABLE wrong_try (
    council_id CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: the council of this installation',
    about      BINARY(32)                                    NOT NULL COMMENT 'personal: keyed hash of an address or of the first part of a code',
    tries      INT                                           NOT NULL COMMENT 'plain',
    ends_at    DATETIME(3)                                   NOT NULL COMMENT 'plain: UTC; from then on it counts for nothing',

    PRIMARY KEY (council_id, about),
    INDEX ix_wrong_try_end (council_id, ends_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'How often somebody was wrong lately';
