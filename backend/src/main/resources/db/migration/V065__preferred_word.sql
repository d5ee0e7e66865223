-- The young person's own words for a person, a place or a thing: "Nan Jo", "the flat". What they call somebody around them
-- stands in the place of that person's name on every screen of theirs. Each change is a new row, and those before stay: the
-- application's database user has no UPDATE and no DELETE here. A row without a word takes it off the list.

CREATE TABLE preferred_word (
    council_id      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    young_person_id BINARY(16)                                        NOT NULL COMMENT 'personal: whose word it is',
    thing_id        BINARY(16)                                        NOT NULL COMMENT 'personal: the helper or home it is for; otherwise an id made by the phone',
    version         INT                                               NOT NULL COMMENT 'plain: 1 for the first; the highest counts',
    kind            VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'personal: what it is for: HELPER, BROTHER_OR_SISTER, FAMILY, FRIEND, ADVOCATE, INDEPENDENT_VISITOR, SOMEBODY, HOME, PLACE or THING',
    word            VARBINARY(400)                                        NULL COMMENT 'sensitive: the word; sealed. None when it was taken off the list',
    about           BLOB                                                  NULL COMMENT 'sensitive: what they say about them, if anything; sealed',
    written_at      DATETIME(3)                                       NOT NULL COMMENT 'personal: UTC',

    PRIMARY KEY (council_id, young_person_id, thing_id, version),
    CONSTRAINT fk_preferred_word_young_person FOREIGN KEY (council_id, young_person_id) REFERENCES young_person (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One version of a young person''s own word for a person, a place or a thing; added to, never changed';
