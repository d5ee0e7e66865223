-- Readings and their ratings. Both are only ever added: what was said in March must still read as it was said in
-- March. The application's database user has no UPDATE and no DELETE on either table.
--
-- given_at is the server's time and decides the order. phone_time is what the phone believed, kept as that.

CREATE TABLE reading (
    council_id       CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    id               BINARY(16)                                        NOT NULL COMMENT 'plain: UUIDv7',
    young_person_id  BINARY(16)                                        NOT NULL COMMENT 'personal: whose life it is about',
    rater            VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: YOUNG_PERSON, CARER or PRACTITIONER',
    rater_id         BINARY(16)                                        NOT NULL COMMENT 'personal: the young person or the helper who gave it',
    wording          VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: which wording was on the screen',
    template_version INT                                               NOT NULL COMMENT 'plain: which version of the star''s words',
    what_matters     BLOB                                                  NULL COMMENT 'sensitive: up to three things, in their own words; sealed',
    hope             BLOB                                                  NULL COMMENT 'sensitive: what they hope for, in their own words; sealed',
    given_at         DATETIME(3)                                       NOT NULL COMMENT 'personal: UTC, the server''s time',
    phone_time       DATETIME(3)                                           NULL COMMENT 'personal: UTC, as the phone believed',

    PRIMARY KEY (council_id, id),
    INDEX ix_reading_journey (council_id, young_person_id, rater, given_at, id),
    CONSTRAINT fk_reading_young_person FOREIGN KEY (council_id, young_person_id) REFERENCES young_person (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One rater''s answers about one young person at one time; added to, never changed';

CREATE TABLE rating (
    council_id CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    reading_id BINARY(16)                                        NOT NULL COMMENT 'plain',
    area       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: code of the area in the star''s words',
    step       TINYINT                                               NULL COMMENT 'personal: 1 (very hard) to 5 (going well)',
    non_answer VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin     NULL COMMENT 'personal: PASS, NOT_RELEVANT or UNSURE',
    words      BLOB                                                  NULL COMMENT 'sensitive: exactly as they put it; sealed',

    PRIMARY KEY (council_id, reading_id, area),
    CONSTRAINT fk_rating_reading FOREIGN KEY (council_id, reading_id) REFERENCES reading (council_id, id),
    CONSTRAINT ck_rating_step CHECK (step BETWEEN 1 AND 5),
    CONSTRAINT ck_rating_one_answer CHECK ((step IS NULL) <> (non_answer IS NULL))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One area in one reading: a step or a non-answer; added to, never changed';
