-- What came of somebody's check of words for names and places, by the id of the offer: released with the words that are
-- shown, or not, with the reason that the young person reads. Only added. The second row of an offer takes down what the
-- first released, and there is no third; so of two who check at once one is told. The checks hold that nothing is shown
-- without words and a day, that the day is the first of a month, so that it tells nobody when something was said, and
-- that nothing is kept back without a reason.

CREATE TABLE quote_check (
    council_id      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    young_person_id BINARY(16)                                        NOT NULL COMMENT 'personal: whose words they are',
    word_id         BINARY(16)                                        NOT NULL COMMENT 'plain: which offer was checked',
    nth             INT                                               NOT NULL COMMENT 'plain: 1 for the first check of it',
    outcome         VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: RELEASED or NOT_RELEASED',
    words           BLOB                                                  NULL COMMENT 'sensitive: the words as they are shown; sealed',
    reason          BLOB                                                  NULL COMMENT 'sensitive: why not, for the young person; sealed',
    show_on         DATE                                                  NULL COMMENT 'plain: the day from which it is shown',
    by_id           BINARY(16)                                        NOT NULL COMMENT 'personal: the helper who checked it',
    checked_at      DATETIME(3)                                       NOT NULL COMMENT 'personal: UTC',

    PRIMARY KEY (council_id, word_id, nth),
    INDEX ix_quote_check_shown (council_id, outcome, show_on),
    INDEX ix_quote_check_young_person (council_id, young_person_id),
    CONSTRAINT fk_quote_check_word FOREIGN KEY (council_id, word_id) REFERENCES quote_word (council_id, id),
    CONSTRAINT fk_quote_check_young_person FOREIGN KEY (council_id, young_person_id) REFERENCES young_person (council_id, id),
    CONSTRAINT fk_quote_check_helper FOREIGN KEY (council_id, by_id) REFERENCES helper (council_id, id),
    CONSTRAINT ck_quote_check_nth CHECK (nth = 1 OR (nth = 2 AND outcome = 'NOT_RELEASED')),
    CONSTRAINT ck_quote_check_outcome CHECK (outcome IN ('RELEASED', 'NOT_RELEASED')),
    CONSTRAINT ck_quote_check_released CHECK ((outcome = 'RELEASED') = (words IS NOT NULL AND show_on IS NOT NULL)),
    CONSTRAINT ck_quote_check_reason CHECK ((outcome = 'NOT_RELEASED') = (reason IS NOT NULL)),
    CONSTRAINT ck_quote_check_month CHECK (show_on IS NULL OR DAYOFMONTH(show_on) = 1)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'What came of checking words for names and places; added to, never changed';
