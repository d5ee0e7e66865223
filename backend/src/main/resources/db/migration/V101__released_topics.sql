-- A release also tells about what the council made itself: its themes and the promises that were kept. Those are named by
-- their ids, and what they were called on the day of closing is frozen with the figures.

ALTER TABLE released_figure
    MODIFY subject VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: code of the area of the star, id of the theme or promise, or the measure',
    MODIFY measure VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: STARS, SPREAD, MOVED, SAYINGS, THEMES, CAME, CORRECTED and others: what is told',
    ADD COLUMN name VARCHAR(500) NULL COMMENT 'plain: what the theme was called, or what was promised; none of anything else',
    ADD INDEX ix_released_figure_subject (council_id, measure, subject);

ALTER TABLE ledger
    MODIFY subject VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: code of the area of the star, id of the theme or promise, or the measure';

ALTER TABLE closing_answer
    MODIFY subject VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: code of the area of the star, id of the theme or promise, or the measure',
    ADD COLUMN so INT NULL COMMENT 'personal: of what is so of somebody or is not, which parts are, bit by bit';
