-- The steps of a wish for help, numbered in their key, so that of two who say the next one at once one is told what
-- stands. Only added: where a wish stands is its last step, and nothing is stored about it. The checks hold whose each
-- step is, that nothing is offered without saying what and by whom, that nobody was seen first without a day, and that
-- nothing ends without a word to the young person. The application's database user has no UPDATE and no DELETE here.

CREATE TABLE help_step (
    council_id      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    young_person_id BINARY(16)                                        NOT NULL COMMENT 'personal: whose wish it is',
    wish_id         BINARY(16)                                        NOT NULL COMMENT 'plain: of which wish',
    nth             INT                                               NOT NULL COMMENT 'plain: 1 for the first step of its wish',
    id              BINARY(16)                                        NOT NULL COMMENT 'plain: UUIDv7',
    what            VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'personal: ASKED, WRITTEN_DOWN, CONFIRMED, NOT_ASKED, OFFERED, TURNED_DOWN, FIRST_SEEN, LET_GO or ENDED',
    side            VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: YOUNG_PERSON or STAFF',
    day             DATE                                                  NULL COMMENT 'personal: of an offer, when it would be; of being seen first, when it was',
    words           BLOB                                                  NULL COMMENT 'sensitive: what was asked for, what is offered, or the reason; sealed',
    helped_by       BLOB                                                  NULL COMMENT 'sensitive: of an offer, who would help; sealed',
    by_id           BINARY(16)                                        NOT NULL COMMENT 'personal: the young person or the helper who said it',
    written_at      DATETIME(3)                                       NOT NULL COMMENT 'personal: UTC, the server''s time',

    PRIMARY KEY (council_id, young_person_id, wish_id, nth),
    UNIQUE KEY uq_help_step_id (council_id, young_person_id, id),
    CONSTRAINT fk_help_step_wish FOREIGN KEY (council_id, young_person_id, wish_id) REFERENCES help_wish (council_id, young_person_id, id),
    CONSTRAINT ck_help_step_nth CHECK (nth > 0),
    CONSTRAINT ck_help_step_is_theirs CHECK (what NOT IN ('ASKED', 'CONFIRMED', 'NOT_ASKED', 'TURNED_DOWN', 'LET_GO') OR (side = 'YOUNG_PERSON' AND by_id = young_person_id)),
    CONSTRAINT ck_help_step_is_the_councils CHECK (what NOT IN ('WRITTEN_DOWN', 'OFFERED', 'ENDED') OR (side = 'STAFF' AND words IS NOT NULL)),
    CONSTRAINT ck_help_step_offer CHECK ((what = 'OFFERED') = (helped_by IS NOT NULL)),
    CONSTRAINT ck_help_step_seen CHECK (what <> 'FIRST_SEEN' OR day IS NOT NULL)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One step of a wish for help, said by one side; added to, never changed';
