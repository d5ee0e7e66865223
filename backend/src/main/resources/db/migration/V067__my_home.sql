-- What a young person says about where they live: what they think of it, and who else lives there, each version dated and
-- kept; and beside it, never put together with it, what a worker recorded on whether a care leaver's home suits them. The
-- application's database user has no UPDATE and no DELETE on any of it.

CREATE TABLE home_view (
    council_id      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    young_person_id BINARY(16)                                        NOT NULL COMMENT 'personal: whose words they are',
    version         INT                                               NOT NULL COMMENT 'plain: 1 for the first; the highest is how they see it now',
    feeling         VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin     NULL COMMENT 'personal: GOOD, MIXED or NOT_GOOD, if they chose one',
    words           BLOB                                                  NULL COMMENT 'sensitive: exactly as they put it; sealed',
    written_at      DATETIME(3)                                       NOT NULL COMMENT 'personal: UTC',

    PRIMARY KEY (council_id, young_person_id, version),
    CONSTRAINT fk_home_view_young_person FOREIGN KEY (council_id, young_person_id) REFERENCES young_person (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'What a young person thought of where they lived on one day; added to, never changed';

CREATE TABLE lives_with_me (
    council_id      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain',
    young_person_id BINARY(16)                                    NOT NULL COMMENT 'personal: whose words they are',
    version         INT                                           NOT NULL COMMENT 'plain: 1 for the first; the highest counts',
    words           BLOB                                              NULL COMMENT 'sensitive: who else lives there, in their words; sealed. None when they took it away',
    written_at      DATETIME(3)                                   NOT NULL COMMENT 'personal: UTC',

    PRIMARY KEY (council_id, young_person_id, version),
    CONSTRAINT fk_lives_with_me_young_person FOREIGN KEY (council_id, young_person_id) REFERENCES young_person (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'Who else lives there, as the young person says it; added to, never changed';

CREATE TABLE home_suits (
    council_id      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    young_person_id BINARY(16)                                        NOT NULL COMMENT 'personal',
    version         INT                                               NOT NULL COMMENT 'plain: 1 for the first; the highest is how the council sees it now',
    suits           VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'personal: YES, PARTLY or NO',
    words           BLOB                                              NOT NULL COMMENT 'sensitive: why, in plain words for the young person; sealed',
    by_id           BINARY(16)                                        NOT NULL COMMENT 'personal: the helper who recorded it',
    written_at      DATETIME(3)                                       NOT NULL COMMENT 'personal: UTC',

    PRIMARY KEY (council_id, young_person_id, version),
    CONSTRAINT fk_home_suits_young_person FOREIGN KEY (council_id, young_person_id) REFERENCES young_person (council_id, id),
    CONSTRAINT fk_home_suits_helper FOREIGN KEY (council_id, by_id) REFERENCES helper (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'Whether a care leaver''s home suits them, as the council recorded it; added to, never changed';
