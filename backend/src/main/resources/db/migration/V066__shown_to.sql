-- To whom a young person shows what is theirs to share: their list of people, what they think of their home, who lives with
-- them. Nobody sees any of it before the young person says so, person by person. Each such word is a new row; the newest
-- about one thing and one helper counts, and the application's database user has no UPDATE and no DELETE here.

CREATE TABLE shown_to (
    council_id      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    young_person_id BINARY(16)                                        NOT NULL COMMENT 'personal: whose thing it is',
    thing           VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: MY_PEOPLE, MY_HOME or WHO_LIVES_WITH_ME',
    helper_id       BINARY(16)                                        NOT NULL COMMENT 'personal: to whom',
    id              BINARY(16)                                        NOT NULL COMMENT 'plain: UUIDv7; the highest counts',
    shown           BOOLEAN                                           NOT NULL COMMENT 'personal: shown, or no longer',
    said_at         DATETIME(3)                                       NOT NULL COMMENT 'personal: UTC',

    PRIMARY KEY (council_id, young_person_id, thing, helper_id, id),
    CONSTRAINT fk_shown_to_young_person FOREIGN KEY (council_id, young_person_id) REFERENCES young_person (council_id, id),
    CONSTRAINT fk_shown_to_helper FOREIGN KEY (council_id, helper_id) REFERENCES helper (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'A young person''s word on whether one helper sees one thing of theirs; added to, never changed';
