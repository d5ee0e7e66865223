-- The page a young person writes for whoever is new around them, so that nobody has to tell their story again. Each time
-- they change it there is a new version, and those before stay: nobody else can change a word of it, and the
-- application's database user has no UPDATE and no DELETE here. A version without any part means that the page is empty.

CREATE TABLE about_me (
    council_id      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain',
    young_person_id BINARY(16)                                    NOT NULL COMMENT 'personal: whose page it is',
    version         INT                                           NOT NULL COMMENT 'plain: 1 for the first; the highest counts',
    written_at      DATETIME(3)                                   NOT NULL COMMENT 'personal: UTC',

    PRIMARY KEY (council_id, young_person_id, version),
    CONSTRAINT fk_about_me_young_person FOREIGN KEY (council_id, young_person_id) REFERENCES young_person (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One version of the page a young person wrote about themselves; added to, never changed';

CREATE TABLE about_me_part (
    council_id      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    young_person_id BINARY(16)                                        NOT NULL COMMENT 'personal',
    version         INT                                               NOT NULL COMMENT 'plain: of the page',
    heading         VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: what it is about: ABOUT_ME, GOOD_AT, HELPS, DOES_NOT_HELP, TALKING or TOLD_ALREADY',
    words           BLOB                                              NOT NULL COMMENT 'sensitive: exactly as they put it; sealed',

    PRIMARY KEY (council_id, young_person_id, version, heading),
    CONSTRAINT fk_about_me_part_about_me FOREIGN KEY (council_id, young_person_id, version) REFERENCES about_me (council_id, young_person_id, version)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One part of such a page; added to, never changed';

CREATE TABLE about_me_read (
    council_id      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain',
    young_person_id BINARY(16)                                    NOT NULL COMMENT 'personal: whose page',
    helper_id       BINARY(16)                                    NOT NULL COMMENT 'personal: who read it',
    version         INT                                           NOT NULL COMMENT 'plain: of the page, as they read it',
    read_at         DATETIME(3)                                   NOT NULL COMMENT 'personal: UTC, the first time',

    PRIMARY KEY (council_id, young_person_id, helper_id, version),
    CONSTRAINT fk_about_me_read_about_me FOREIGN KEY (council_id, young_person_id, version) REFERENCES about_me (council_id, young_person_id, version),
    CONSTRAINT fk_about_me_read_helper FOREIGN KEY (council_id, helper_id) REFERENCES helper (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'That a helper has read such a page, so that it is offered to whoever has not';
