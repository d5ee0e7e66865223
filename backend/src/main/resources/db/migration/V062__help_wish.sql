-- Help that a young person asked for. A row says only that there is a wish, and with what: what was asked, offered and
-- done are rows of help_step, so nothing here is ever changed and the application's database user has no UPDATE and no
-- DELETE. Hidden from one helper at a time, by the row's id.

CREATE TABLE help_wish (
    council_id      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    young_person_id BINARY(16)                                        NOT NULL COMMENT 'personal: whose wish it is',
    id              BINARY(16)                                        NOT NULL COMMENT 'plain: UUIDv7',
    kind            VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'personal: with what: FEELINGS, HEALTH or LEARNING',
    made_at         DATETIME(3)                                       NOT NULL COMMENT 'personal: UTC, the server''s time',

    PRIMARY KEY (council_id, young_person_id, id),
    CONSTRAINT fk_help_wish_young_person FOREIGN KEY (council_id, young_person_id) REFERENCES young_person (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'That a young person asked for help; added to, never changed';
