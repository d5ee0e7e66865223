-- What young people say, and each word of theirs on who may hear it. All of it is only ever added: the application's
-- database user has no UPDATE and no DELETE on any of these tables. The newest share of a saying counts; those before it
-- stay, so that it is known later who could hear what, and when.
--
-- A saying in writing has its words here. One that is spoken has none here: what the speaker has checked is kept with
-- the recording.

CREATE TABLE saying (
    council_id      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    id              BINARY(16)                                        NOT NULL COMMENT 'plain: UUIDv7',
    young_person_id BINARY(16)                                        NOT NULL COMMENT 'personal: who said it',
    manner          VARCHAR(6) CHARACTER SET ascii COLLATE ascii_bin  NOT NULL COMMENT 'plain: TYPED or SPOKEN',
    good_news       BOOLEAN                                           NOT NULL COMMENT 'personal: it asks nothing back',
    about_kind      VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin     NULL COMMENT 'personal: AREA, PLAN_MATTER, BEFORE_MEETING, AFTER_MEETING or PERSON; none when it is about nothing in particular',
    about_code      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin     NULL COMMENT 'personal: code of the area of the star, or the matter of the plan',
    about_person_id BINARY(16)                                            NULL COMMENT 'personal: the helper it is about',
    words           BLOB                                                  NULL COMMENT 'sensitive: exactly as they put it; sealed',
    said_at         DATETIME(3)                                       NOT NULL COMMENT 'personal: UTC, the server''s time',
    phone_time      DATETIME(3)                                           NULL COMMENT 'personal: UTC, as the phone believed',

    PRIMARY KEY (council_id, id),
    INDEX ix_saying_list (council_id, young_person_id, said_at, id),
    CONSTRAINT fk_saying_young_person FOREIGN KEY (council_id, young_person_id) REFERENCES young_person (council_id, id),
    CONSTRAINT fk_saying_about_person FOREIGN KEY (council_id, about_person_id) REFERENCES helper (council_id, id),
    CONSTRAINT ck_saying_about CHECK ((COALESCE(about_kind, '') IN ('AREA', 'PLAN_MATTER')) = (about_code IS NOT NULL)
                                      AND (COALESCE(about_kind, '') = 'PERSON') = (about_person_id IS NOT NULL)),
    CONSTRAINT ck_saying_words CHECK (manner <> 'TYPED' OR words IS NOT NULL)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One thing a young person said; added to, never changed';

CREATE TABLE share (
    council_id CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain',
    saying_id  BINARY(16)                                    NOT NULL COMMENT 'plain',
    number     INT                                           NOT NULL COMMENT 'plain: 1 when it was said; the highest counts',
    counted    BOOLEAN                                       NOT NULL COMMENT 'personal: may be counted for the panel, without a name',
    quoted     BOOLEAN                                       NOT NULL COMMENT 'personal: the words may be shown to the panel, without a name',
    shared_at  DATETIME(3)                                   NOT NULL COMMENT 'personal: UTC',

    PRIMARY KEY (council_id, saying_id, number),
    CONSTRAINT fk_share_saying FOREIGN KEY (council_id, saying_id) REFERENCES saying (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One dated word on who may hear a saying: a yes or no for each audience; added to, never changed';

CREATE TABLE share_person (
    council_id CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    saying_id  BINARY(16)                                        NOT NULL COMMENT 'plain',
    number     INT                                               NOT NULL COMMENT 'plain: of the share',
    helper_id  BINARY(16)                                        NOT NULL COMMENT 'personal: who may hear it',
    kind       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'personal: what they were to the young person then; whoever takes over from them as that gets what waits',

    PRIMARY KEY (council_id, saying_id, number, helper_id, kind),
    CONSTRAINT fk_share_person_share FOREIGN KEY (council_id, saying_id, number) REFERENCES share (council_id, saying_id, number),
    CONSTRAINT fk_share_person_helper FOREIGN KEY (council_id, helper_id) REFERENCES helper (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One person who may hear a saying, by name; added to, never changed';
