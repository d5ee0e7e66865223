-- What young people said about who may not see one of their things. Each word is a row of its own and dated; the newest
-- about one thing and one helper counts, so that hiding something and showing it again are both still known later. Rows
-- are only ever added: the application's database user has no UPDATE and no DELETE here.
--
-- The key begins with what every list asks: is this item hidden from this helper?

CREATE TABLE hidden_from (
    council_id      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    item_id         BINARY(16)                                        NOT NULL COMMENT 'personal: what is hidden, such as a reading',
    helper_id       BINARY(16)                                        NOT NULL COMMENT 'personal: from whom',
    id              BINARY(16)                                        NOT NULL COMMENT 'plain: UUIDv7; the newest counts',
    item_kind       VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: READING',
    young_person_id BINARY(16)                                        NOT NULL COMMENT 'personal: who said so',
    hidden          BOOLEAN                                           NOT NULL COMMENT 'personal: true hides it, false shows it again',
    said_at         DATETIME(3)                                       NOT NULL COMMENT 'personal: UTC',

    PRIMARY KEY (council_id, item_id, helper_id, id),
    CONSTRAINT fk_hidden_from_young_person FOREIGN KEY (council_id, young_person_id) REFERENCES young_person (council_id, id),
    CONSTRAINT fk_hidden_from_helper FOREIGN KEY (council_id, helper_id) REFERENCES helper (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One dated word of a young person on whether one helper may see one thing of theirs';
