-- The steps of a promise, numbered in their key, so that of two who write the next one at once one is told what stands.
-- Only added: where a promise stands is its last step, the first date stays where it was given, and late and broken
-- stay visible because nothing can take them away. The checks hold that a promise is dated, no date is before the
-- decision, and nothing moves and nothing ends without a word. The words are for everybody to read, and about nobody.

CREATE TABLE promise_step (
    council_id CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    promise_id BINARY(16)                                        NOT NULL COMMENT 'plain: of which promise',
    nth        INT                                               NOT NULL COMMENT 'plain: 1 for the first',
    id         BINARY(16)                                        NOT NULL COMMENT 'plain: UUIDv7',
    what       VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: PROPOSED, MADE, NOT_YET, TURNED_DOWN, PROGRESS, DATE_MOVED, KEPT or BROKEN',
    words      VARCHAR(500)                                          NULL COMMENT 'plain: what was done, or why, for everybody to read; about nobody',
    decided_on DATE                                                  NULL COMMENT 'plain: the day of the decision',
    by_day     DATE                                                  NULL COMMENT 'plain: by when',
    by_id      BINARY(16)                                        NOT NULL COMMENT 'personal: the helper who wrote it',
    written_at DATETIME(3)                                       NOT NULL COMMENT 'plain: UTC',

    PRIMARY KEY (council_id, promise_id, nth),
    UNIQUE KEY uq_promise_step_id (council_id, id),
    CONSTRAINT fk_promise_step_promise FOREIGN KEY (council_id, promise_id) REFERENCES promise (council_id, id),
    CONSTRAINT fk_promise_step_helper FOREIGN KEY (council_id, by_id) REFERENCES helper (council_id, id),
    CONSTRAINT ck_promise_step_nth CHECK (nth > 0),
    CONSTRAINT ck_promise_step_decided CHECK ((what IN ('MADE', 'NOT_YET', 'TURNED_DOWN')) = (decided_on IS NOT NULL)),
    CONSTRAINT ck_promise_step_dated CHECK ((what IN ('PROPOSED', 'MADE', 'DATE_MOVED')) = (by_day IS NOT NULL)),
    CONSTRAINT ck_promise_step_order CHECK (by_day IS NULL OR decided_on IS NULL OR by_day >= decided_on),
    CONSTRAINT ck_promise_step_words CHECK (what IN ('PROPOSED', 'MADE') OR words IS NOT NULL)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One step of a promise; added to, never changed';
