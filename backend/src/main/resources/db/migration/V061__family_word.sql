-- Everything that is said about seeing family, by either side, in the order it was said: each wish and change of it, the
-- council's answers, what the young person thinks of them, each time that is planned or noted, what each side says came
-- of it, and how it felt. Only added: where something stands is worked out from the newest word of each side, and what
-- two sides say differently stands twice. The application's database user has no UPDATE and no DELETE here.
--
-- A word is about another one (an answer about a wish, what happened about a time) and has a number of its own among those
-- of its kind and side about that one; of two who write on top of the same word, one is refused by the key
-- uq_family_word_nth. The checks hold what protects somebody: whose words a kind is, and that no answer is without a reason.

CREATE TABLE family_word (
    council_id      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    young_person_id BINARY(16)                                        NOT NULL COMMENT 'personal: whose family time it is',
    id              BINARY(16)                                        NOT NULL COMMENT 'plain: UUIDv7',
    wish_id         BINARY(16)                                        NOT NULL COMMENT 'plain: about seeing whom',
    about_id        BINARY(16)                                        NOT NULL COMMENT 'plain: the wish, or the word it is about; a time that was not moved from another is about itself, as its first',
    kind            VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: WISH, ANSWER, VIEW, TIME, HAPPENED or FEELING',
    side            VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: YOUNG_PERSON or STAFF',
    nth             INT                                               NOT NULL COMMENT 'plain: 1 for the first of its kind and side about that',
    said            VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin     NULL COMMENT 'personal: the choice that was made, by the kind: such as SEE, PARTLY, DISAGREE, PLANNED, CANCELLED or GOOD',
    often           VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin     NULL COMMENT 'personal: how often: of a wish, or of what is offered instead',
    day             DATE                                                  NULL COMMENT 'personal: of a time and all about it: the day it is planned for or was on',
    to_day          DATE                                                  NULL COMMENT 'personal: the day a time was moved to',
    whom            VARCHAR(15) CHARACTER SET ascii COLLATE ascii_bin     NULL COMMENT 'personal: who was late, cancelled or moved it: FAMILY, COUNCIL, CARER, YOUNG_PERSON or SOMEBODY_ELSE',
    minutes         INT                                                   NULL COMMENT 'personal: how late',
    words           BLOB                                                  NULL COMMENT 'sensitive: in own words: more about it, or the reason; sealed',
    other           BLOB                                                  NULL COMMENT 'sensitive: of a wish, the young person''s own word for whom; of an answer, what instead; sealed',
    by_id           BINARY(16)                                        NOT NULL COMMENT 'personal: the young person or the helper who said it',
    written_at      DATETIME(3)                                       NOT NULL COMMENT 'personal: UTC, the server''s time',

    PRIMARY KEY (council_id, young_person_id, id),
    UNIQUE KEY uq_family_word_nth (council_id, young_person_id, about_id, kind, side, nth),
    INDEX ix_family_word_day (council_id, young_person_id, day),
    CONSTRAINT fk_family_word_wish FOREIGN KEY (council_id, young_person_id, wish_id) REFERENCES family_wish (council_id, young_person_id, id),
    CONSTRAINT ck_family_word_nth CHECK (nth > 0),
    CONSTRAINT ck_family_word_is_theirs CHECK (kind NOT IN ('WISH', 'VIEW', 'FEELING') OR (side = 'YOUNG_PERSON' AND by_id = young_person_id)),
    CONSTRAINT ck_family_word_wish CHECK (kind <> 'WISH' OR (other IS NOT NULL AND said IS NOT NULL AND (said <> 'SEE' OR often IS NOT NULL))),
    CONSTRAINT ck_family_word_answer CHECK (kind <> 'ANSWER' OR (side = 'STAFF' AND said IS NOT NULL AND words IS NOT NULL AND (said <> 'PARTLY' OR often IS NOT NULL))),
    CONSTRAINT ck_family_word_day CHECK ((kind IN ('TIME', 'HAPPENED', 'FEELING')) = (day IS NOT NULL)),
    CONSTRAINT ck_family_word_happened CHECK (kind <> 'HAPPENED' OR (said IS NOT NULL AND (said <> 'LATE' OR (minutes IS NOT NULL AND whom IS NOT NULL)) AND (said <> 'CANCELLED' OR whom IS NOT NULL) AND (said <> 'MOVED' OR to_day IS NOT NULL)))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One thing said about a young person''s family time, by one side; added to, never changed';
