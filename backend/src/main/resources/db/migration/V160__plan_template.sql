-- The matters that a council adds to the ten of the law, version by version. The words are the council's own, for every plan it
-- has, so they are plain. Version 1 is the law's ten and has no row. A version is never changed: what was written under one is
-- read in its words. Of two servers that start at once with the same file, the key lets one make the next version.

CREATE TABLE plan_template (
    council_id CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain',
    number     INT                                           NOT NULL COMMENT 'plain: 2 for the first that is not the law''s ten alone',
    law        INT                                           NOT NULL COMMENT 'plain: which version of the law''s words it stands on',
    added      MEDIUMTEXT                                    NOT NULL COMMENT 'plain: the council''s own matters with all their words, as JSON',
    since      DATETIME(3)                                   NOT NULL COMMENT 'plain: UTC',

    PRIMARY KEY (council_id, number),
    CONSTRAINT fk_plan_template_council FOREIGN KEY (council_id) REFERENCES council (council_id),
    CONSTRAINT ck_plan_template_number CHECK (number > 1)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'A version of a council''s plan; added to, never changed';
