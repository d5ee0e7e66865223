-- Meetings on the plan that the council reported, with the official participation code. What the young person
-- themselves thought of the meeting is not in any return and will stand beside it.

CREATE TABLE plan_review (
    council_id      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin    NOT NULL COMMENT 'plain',
    id              BINARY(16)                                       NOT NULL COMMENT 'plain: UUIDv7',
    young_person_id BINARY(16)                                       NOT NULL COMMENT 'personal',
    held_on         DATE                                             NOT NULL COMMENT 'personal: REVIEW',
    participation   CHAR(3) CHARACTER SET ascii COLLATE ascii_bin    NOT NULL COMMENT 'personal: REVIEW_CODE, PN0 to PN7',
    made_at         DATETIME(3)                                      NOT NULL COMMENT 'plain: UTC',

    PRIMARY KEY (council_id, id),
    UNIQUE INDEX uq_plan_review_held_on (council_id, young_person_id, held_on),
    CONSTRAINT fk_plan_review_young_person FOREIGN KEY (council_id, young_person_id) REFERENCES young_person (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One meeting on one young person''s plan';
