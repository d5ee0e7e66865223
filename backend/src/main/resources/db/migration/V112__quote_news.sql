-- What a young person is told of words they offered: that somebody checked them, and on the day from which they are
-- shown that they are. Written in the transaction of the check; the key holds that nobody is told of one thing twice. When they
-- are told follows once the day has come, with everything else that they are told; what is filled in is that, and that they saw it.
-- What ended meanwhile is told to nobody.

CREATE TABLE quote_news (
    council_id      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin    NOT NULL COMMENT 'plain',
    young_person_id BINARY(16)                                       NOT NULL COMMENT 'personal: who is told',
    word_id         BINARY(16)                                       NOT NULL COMMENT 'personal: which of their offers',
    nth             INT                                              NOT NULL COMMENT 'plain: of the check',
    what            VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: CHECKED or SHOWN',
    due_on          DATE                                             NOT NULL COMMENT 'plain: the day from which it is so',
    tell_at         DATETIME(3)                                          NULL COMMENT 'personal: UTC, from when they are told; none until that is settled',
    seen_at         DATETIME(3)                                          NULL COMMENT 'personal: UTC, when they had it before them',

    PRIMARY KEY (council_id, word_id, nth, what),
    INDEX ix_quote_news_due (council_id, tell_at, due_on),
    INDEX ix_quote_news_young_person (council_id, young_person_id, seen_at, tell_at),
    CONSTRAINT fk_quote_news_check FOREIGN KEY (council_id, word_id, nth) REFERENCES quote_check (council_id, word_id, nth),
    CONSTRAINT fk_quote_news_young_person FOREIGN KEY (council_id, young_person_id) REFERENCES young_person (council_id, id),
    CONSTRAINT ck_quote_news_what CHECK (what IN ('CHECKED', 'SHOWN'))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'What came of offered words, as a young person is told of it';
