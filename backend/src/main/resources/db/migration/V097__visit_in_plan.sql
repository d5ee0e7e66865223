-- Which versions of the plan a letter made, so that what stands in both is written once.

CREATE TABLE visit_in_plan (
    council_id      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain',
    young_person_id BINARY(16)                                    NOT NULL COMMENT 'personal: whose plan',
    visit_id        BINARY(16)                                    NOT NULL COMMENT 'plain: which letter',
    nth             INT                                           NOT NULL COMMENT 'plain: 1 for the first of its letter',
    plan_version    INT                                           NOT NULL COMMENT 'plain: number of the version of the plan',

    PRIMARY KEY (council_id, young_person_id, visit_id, nth),
    CONSTRAINT fk_visit_in_plan_visit FOREIGN KEY (council_id, young_person_id, visit_id) REFERENCES visit (council_id, young_person_id, id),
    CONSTRAINT fk_visit_in_plan_version FOREIGN KEY (council_id, young_person_id, plan_version) REFERENCES plan_version (council_id, young_person_id, number)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'Which versions of the plan a letter made; added to, never changed';
