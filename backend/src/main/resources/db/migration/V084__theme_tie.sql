-- That a saying is about a theme, said by somebody who may hear the saying. Each row is the next word on one saying and
-- one theme, and the newest counts: a mistake is put right without anything being changed. It counts only while the young
-- person lets the saying be counted, which is asked of their own newest word each time. No panel reads this table: counts of
-- people leave by closed quarters alone.

CREATE TABLE theme_tie (
    council_id CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain',
    saying_id  BINARY(16)                                    NOT NULL COMMENT 'personal: what was said',
    theme_id   BINARY(16)                                    NOT NULL COMMENT 'personal: what it is about',
    number     INT                                           NOT NULL COMMENT 'plain: 1 for the first word on both',
    tied       BOOLEAN                                       NOT NULL COMMENT 'personal: it is about it, or it is not after all',
    tied_by    BINARY(16)                                    NOT NULL COMMENT 'personal: the helper who said so',
    tied_at    DATETIME(3)                                   NOT NULL COMMENT 'personal: UTC',

    PRIMARY KEY (council_id, saying_id, theme_id, number),
    INDEX ix_theme_tie_theme (council_id, theme_id, saying_id, number, tied),
    CONSTRAINT fk_theme_tie_saying FOREIGN KEY (council_id, saying_id) REFERENCES saying (council_id, id),
    CONSTRAINT fk_theme_tie_theme FOREIGN KEY (council_id, theme_id) REFERENCES theme (council_id, id),
    CONSTRAINT ck_theme_tie_number CHECK (number > 0)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'A word on whether a saying is about a theme; added to, never changed';
