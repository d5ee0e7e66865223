-- Whom a young person wants to see, or does not want to see. A row says only that there is somebody: who it is, how often,
-- what the council answered and what came of it are rows of family_word about it, so nothing here is ever changed and the
-- application's database user has no UPDATE and no DELETE. Hidden from one helper at a time, by the row's id.

CREATE TABLE family_wish (
    council_id      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain',
    young_person_id BINARY(16)                                    NOT NULL COMMENT 'personal: whose wish it is',
    id              BINARY(16)                                    NOT NULL COMMENT 'plain: UUIDv7',
    made_at         DATETIME(3)                                   NOT NULL COMMENT 'personal: UTC, the server''s time',

    PRIMARY KEY (council_id, young_person_id, id),
    CONSTRAINT fk_family_wish_young_person FOREIGN KEY (council_id, young_person_id) REFERENCES young_person (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'That a young person has a wish about seeing somebody; added to, never changed';
