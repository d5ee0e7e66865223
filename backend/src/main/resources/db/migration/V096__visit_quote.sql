-- Which sayings a letter quotes. Only which: whoever may not hear a saying never reads it in a letter, and what is taken
-- back is gone from every letter too.

CREATE TABLE visit_quote (
    council_id      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain',
    young_person_id BINARY(16)                                    NOT NULL COMMENT 'personal: who is quoted',
    visit_id        BINARY(16)                                    NOT NULL COMMENT 'plain: in which letter',
    nth             INT                                           NOT NULL COMMENT 'plain: 1 for the first of its letter',
    saying_id       BINARY(16)                                    NOT NULL COMMENT 'personal: what they said',

    PRIMARY KEY (council_id, young_person_id, visit_id, nth),
    UNIQUE KEY uq_visit_quote_once (council_id, young_person_id, visit_id, saying_id),
    CONSTRAINT fk_visit_quote_visit FOREIGN KEY (council_id, young_person_id, visit_id) REFERENCES visit (council_id, young_person_id, id),
    CONSTRAINT fk_visit_quote_saying FOREIGN KEY (council_id, saying_id) REFERENCES saying (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'Which sayings a letter quotes; added to, never changed';
