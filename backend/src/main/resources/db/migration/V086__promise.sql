-- Promises: what a named owner will do, in answer to which themes, under which of the corporate parenting principles and
-- the six missions. What came of it is in promise_step, so nothing here is ever changed, and the application's database
-- user has no UPDATE and no DELETE. The words are the council's own, for everybody to read, and about nobody: so they are plain.

CREATE TABLE promise (
    council_id CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    id         BINARY(16)                                        NOT NULL COMMENT 'plain: UUIDv7',
    what       VARCHAR(500)                                      NOT NULL COMMENT 'plain: what will be done, for everybody to read; about nobody',
    owner_kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: COUNCIL, NHS, POLICE, HOUSING or DWP',
    owner      VARCHAR(100)                                      NOT NULL COMMENT 'plain: the post that answers for it, for everybody to read',
    owner_id   BINARY(16)                                            NULL COMMENT 'personal: the member of the panel who answers for it here',
    made_at    DATETIME(3)                                       NOT NULL COMMENT 'plain: UTC',

    PRIMARY KEY (council_id, id),
    CONSTRAINT fk_promise_owner FOREIGN KEY (council_id, owner_id) REFERENCES helper (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'What a named owner would do in answer to themes; added to, never changed';

CREATE TABLE promise_theme (
    council_id CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain',
    promise_id BINARY(16)                                    NOT NULL COMMENT 'plain',
    theme_id   BINARY(16)                                    NOT NULL COMMENT 'plain: which it answers',

    PRIMARY KEY (council_id, promise_id, theme_id),
    INDEX ix_promise_theme_theme (council_id, theme_id, promise_id),
    CONSTRAINT fk_promise_theme_promise FOREIGN KEY (council_id, promise_id) REFERENCES promise (council_id, id),
    CONSTRAINT fk_promise_theme_theme FOREIGN KEY (council_id, theme_id) REFERENCES theme (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'That a promise answers a theme; added to, never changed';

CREATE TABLE promise_serves (
    council_id CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    promise_id BINARY(16)                                        NOT NULL COMMENT 'plain',
    frame      VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: PRINCIPLE or MISSION',
    which      VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: which of them',

    PRIMARY KEY (council_id, promise_id, frame, which),
    CONSTRAINT fk_promise_serves_promise FOREIGN KEY (council_id, promise_id) REFERENCES promise (council_id, id),
    CONSTRAINT ck_promise_serves_frame CHECK (frame IN ('PRINCIPLE', 'MISSION'))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'Which principle or mission a promise serves; added to, never changed';
