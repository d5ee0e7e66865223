-- Young people, the people who support them, and the dated links between the two. A support link is the only
-- source of access to a young person, so it is never deleted: it ends.
--
-- Of a return's header only the reference and the date of birth are kept. Sex, ethnicity, pupil number and
-- motherhood are not needed for anything Lodestar does, so they are checked and left behind.

CREATE TABLE young_person (
    council_id    CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    id            BINARY(16)                                        NOT NULL COMMENT 'plain: UUIDv7',
    reference     VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'personal: CHILD in the council''s return',
    date_of_birth DATE                                              NOT NULL COMMENT 'personal',
    name          VARBINARY(400)                                        NULL COMMENT 'sensitive: what they are called; sealed',
    name_is_own   BOOLEAN                                           NOT NULL COMMENT 'plain: they said it themselves',
    version       INT                                               NOT NULL COMMENT 'plain: goes up with each change of name',
    made_at       DATETIME(3)                                       NOT NULL COMMENT 'plain: UTC',

    PRIMARY KEY (council_id, id),
    UNIQUE INDEX uq_young_person_reference (council_id, reference),
    CONSTRAINT fk_young_person_council FOREIGN KEY (council_id) REFERENCES council (council_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One person the record belongs to';

CREATE TABLE helper (
    council_id CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    id         BINARY(16)                                        NOT NULL COMMENT 'plain: UUIDv7',
    name       VARCHAR(100)                                      NOT NULL COMMENT 'personal',
    reference  VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin     NULL COMMENT 'personal: SW_ID in the council''s return',
    manager_id BINARY(16)                                            NULL COMMENT 'plain: the helper who manages this one',
    made_at    DATETIME(3)                                       NOT NULL COMMENT 'plain: UTC',

    PRIMARY KEY (council_id, id),
    UNIQUE INDEX uq_helper_reference (council_id, reference),
    INDEX ix_helper_team (council_id, manager_id),
    CONSTRAINT fk_helper_council FOREIGN KEY (council_id) REFERENCES council (council_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'Anybody on the side of young people: a worker, a carer, an advocate, a panel member';

CREATE TABLE support_link (
    council_id      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    id              BINARY(16)                                        NOT NULL COMMENT 'plain: UUIDv7',
    young_person_id BINARY(16)                                        NOT NULL COMMENT 'personal',
    helper_id       BINARY(16)                                        NOT NULL COMMENT 'personal',
    kind            VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: SOCIAL_WORKER, PERSONAL_ADVISER, CARER or ADVOCATE',
    began           DATE                                              NOT NULL COMMENT 'personal: first day',
    ended           DATE                                                  NULL COMMENT 'personal: last day; none while it goes on',
    why             VARCHAR(6) CHARACTER SET ascii COLLATE ascii_bin      NULL COMMENT 'personal: SW_REASON, why this worker and no longer the one before',
    made_at         DATETIME(3)                                       NOT NULL COMMENT 'plain: UTC',

    PRIMARY KEY (council_id, id),
    UNIQUE INDEX uq_support_link_began (council_id, young_person_id, helper_id, began),
    INDEX ix_support_link_caseload (council_id, helper_id, ended, young_person_id),
    CONSTRAINT fk_support_link_young_person FOREIGN KEY (council_id, young_person_id) REFERENCES young_person (council_id, id),
    CONSTRAINT fk_support_link_helper FOREIGN KEY (council_id, helper_id) REFERENCES helper (council_id, id),
    CONSTRAINT ck_support_link_dates CHECK (ended IS NULL OR ended >= began)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One helper supporting one young person from one day to another';
