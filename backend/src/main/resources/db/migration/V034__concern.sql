-- That somebody may not be safe: made in the same transaction as what it was made for, so that there are both or neither.
-- A concern is added and read, nothing else. Nobody deletes one.
--
-- The words it was made for are kept here once more, sealed: whoever takes it up reads them even when the young person
-- takes them back, and the young person is told so.
--
-- A concern can be about a helper. It stands in concern_not_for then, and whatever lists, counts or tells of concerns
-- leaves it out for that person, in the query itself.

CREATE TABLE concern (
    council_id      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    id              BINARY(16)                                        NOT NULL COMMENT 'plain: UUIDv7',
    young_person_id BINARY(16)                                        NOT NULL COMMENT 'personal: who may not be safe',
    cause           VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'personal: HELP_NOW, RAISED, STAR, SAYING or RECORDING',
    cause_id        BINARY(16)                                        NOT NULL COMMENT 'personal: the reading, saying or recording; for help that was asked for, the concern itself',
    raised_by       BINARY(16)                                        NOT NULL COMMENT 'personal: the account it came from',
    phrase_version  INT                                                   NULL COMMENT 'plain: of the phrase list, if words were looked through',
    signs           VARBINARY(400)                                        NULL COMMENT 'sensitive: what it may be a sign of; sealed',
    words           BLOB                                                  NULL COMMENT 'sensitive: what was said, in their own words; sealed',
    raised_at       DATETIME(3)                                       NOT NULL COMMENT 'personal: UTC',

    PRIMARY KEY (council_id, id),
    INDEX ix_concern_own (council_id, raised_by, id),
    INDEX ix_concern_young_person (council_id, young_person_id, id),
    CONSTRAINT fk_concern_young_person FOREIGN KEY (council_id, young_person_id) REFERENCES young_person (council_id, id),
    CONSTRAINT fk_concern_account FOREIGN KEY (council_id, raised_by) REFERENCES account (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One time somebody may not be safe; added to, never changed';

CREATE TABLE concern_not_for (
    council_id CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain',
    concern_id BINARY(16)                                    NOT NULL COMMENT 'plain',
    helper_id  BINARY(16)                                    NOT NULL COMMENT 'personal: whom it is about, or from whom its words are hidden',

    PRIMARY KEY (council_id, concern_id, helper_id),
    CONSTRAINT fk_concern_not_for_concern FOREIGN KEY (council_id, concern_id) REFERENCES concern (council_id, id),
    CONSTRAINT fk_concern_not_for_helper FOREIGN KEY (council_id, helper_id) REFERENCES helper (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One helper who never learns of one concern; added to, never changed';
