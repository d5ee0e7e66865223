-- What the speaker says of something they said out loud: these words are right, or it is left as sound. Until there is a
-- row here nobody else hears of it, and nothing counts it. Rows are only ever added: the application's database user has
-- no UPDATE and no DELETE here. One that was left as sound may get its words later; words that were checked stand.

CREATE TABLE checked_words (
    council_id CHAR(9) CHARACTER SET ascii COLLATE ascii_bin    NOT NULL COMMENT 'plain',
    saying_id  BINARY(16)                                       NOT NULL COMMENT 'plain',
    number     INT                                              NOT NULL COMMENT 'plain: 1 for the first; the highest counts',
    kind       VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: WORDS, or SOUND when it is left as sound',
    words      BLOB                                                 NULL COMMENT 'sensitive: what the speaker says is right; sealed',
    changed    INT                                                  NULL COMMENT 'personal: how many words differ from what a machine heard; none where no machine did',
    checked_at DATETIME(3)                                      NOT NULL COMMENT 'personal: UTC',

    PRIMARY KEY (council_id, saying_id, number),
    CONSTRAINT fk_checked_words_saying FOREIGN KEY (council_id, saying_id) REFERENCES saying (council_id, id),
    CONSTRAINT ck_checked_words_words CHECK ((kind = 'WORDS') = (words IS NOT NULL))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'What the speaker says is right of something they said out loud; added to, never changed';
