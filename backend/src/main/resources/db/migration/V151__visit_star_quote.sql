-- Which areas of which star a letter quotes. Only which: from whom the star is hidden never reads it in a letter.

CREATE TABLE visit_star_quote (
    council_id      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    young_person_id BINARY(16)                                        NOT NULL COMMENT 'personal: who is quoted',
    visit_id        BINARY(16)                                        NOT NULL COMMENT 'plain: in which letter',
    nth             INT                                               NOT NULL COMMENT 'plain: 1 for the first of its letter',
    reading_id      BINARY(16)                                        NOT NULL COMMENT 'personal: in which star',
    area            VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'personal: which area of it',

    PRIMARY KEY (council_id, young_person_id, visit_id, nth),
    UNIQUE KEY uq_visit_star_quote_once (council_id, young_person_id, visit_id, reading_id, area),
    CONSTRAINT fk_visit_star_quote_visit FOREIGN KEY (council_id, young_person_id, visit_id) REFERENCES visit (council_id, young_person_id, id),
    CONSTRAINT fk_visit_star_quote_rating FOREIGN KEY (council_id, reading_id, area) REFERENCES rating (council_id, reading_id, area)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'Which areas of stars a letter quotes; added to, never changed';
