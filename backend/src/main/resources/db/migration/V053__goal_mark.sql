-- Now and then a young person says whether a goal of their plan is happening. What they said stays as it was said; a newer
-- word stands beside it, so rows are only ever added: the application's database user has no UPDATE and no DELETE here.

CREATE TABLE goal_mark (
    council_id      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    young_person_id BINARY(16)                                        NOT NULL COMMENT 'personal: whose plan it is, who says it',
    id              BINARY(16)                                        NOT NULL COMMENT 'plain: UUIDv7, in the order in which they were said',
    goal_id         BINARY(16)                                        NOT NULL COMMENT 'plain: which goal of the plan',
    happening       VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'personal: YES, A_BIT or NO',
    said_at         DATETIME(3)                                       NOT NULL COMMENT 'personal: UTC',

    PRIMARY KEY (council_id, young_person_id, id),
    CONSTRAINT fk_goal_mark_young_person FOREIGN KEY (council_id, young_person_id) REFERENCES young_person (council_id, id),
    CONSTRAINT ck_goal_mark_happening CHECK (happening IN ('YES', 'A_BIT', 'NO'))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'What a young person said, one day, about whether a goal is happening; added to, never changed';
