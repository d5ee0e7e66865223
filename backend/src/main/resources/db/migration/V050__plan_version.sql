-- The plan of one young person, as it is written: each change is a version of the plan with its own number, and nothing
-- is ever changed or removed, so the application's database user has no UPDATE and no DELETE here. How a plan stands at
-- any number is the newest row of each slot up to that number.
--
-- A slot is one thing that one side writes: the view of one side in one matter, the young person's agreement in it, a
-- goal. It is written again only on top of what stands there: previous is the number of the row before it in its slot,
-- and of two who build on the same row one is refused by the key uq_plan_version_previous. So nothing is covered unseen.

CREATE TABLE plan_version (
    council_id       CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    young_person_id  BINARY(16)                                        NOT NULL COMMENT 'personal: whose plan it is',
    number           INT                                               NOT NULL COMMENT 'plain: 1 for the first change of this plan',
    id               BINARY(16)                                        NOT NULL COMMENT 'plain: UUIDv7',
    slot             VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: matter, kind, side and goal in one',
    previous         INT                                               NOT NULL COMMENT 'plain: the number it was written on top of; 0 for nothing',
    matter           VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: code of the matter in the plan''s words',
    kind             VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: VIEW, AGREEMENT or GOAL',
    side             VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: YOUNG_PERSON or STAFF',
    goal_id          BINARY(16)                                            NULL COMMENT 'plain: which goal, where it is one',
    agreement        VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin     NULL COMMENT 'personal: AGREE, PARTLY or DISAGREE',
    disagreed        INT                                                   NULL COMMENT 'personal: number of the disagreement that stands after this word; none when none does',
    standing         VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin     NULL COMMENT 'personal: how a goal stands: OPEN, REACHED or LET_GO',
    words            BLOB                                                  NULL COMMENT 'sensitive: exactly as they put it; sealed',
    template_version INT                                               NOT NULL COMMENT 'plain: which version of the plan''s words was on the screen',
    by_id            BINARY(16)                                        NOT NULL COMMENT 'personal: the young person or the helper who wrote it',
    written_at       DATETIME(3)                                       NOT NULL COMMENT 'personal: UTC, the server''s time',

    PRIMARY KEY (council_id, young_person_id, number),
    UNIQUE KEY uq_plan_version_id (council_id, id),
    UNIQUE KEY uq_plan_version_previous (council_id, young_person_id, slot, previous),
    INDEX ix_plan_version_now (council_id, young_person_id, slot, number),
    CONSTRAINT fk_plan_version_young_person FOREIGN KEY (council_id, young_person_id) REFERENCES young_person (council_id, id),
    CONSTRAINT ck_plan_version_previous CHECK (previous >= 0 AND previous < number),
    CONSTRAINT ck_plan_version_agreement CHECK ((kind = 'AGREEMENT') = (agreement IS NOT NULL)),
    CONSTRAINT ck_plan_version_agreement_is_theirs CHECK (kind <> 'AGREEMENT' OR side = 'YOUNG_PERSON'),
    CONSTRAINT ck_plan_version_goal CHECK ((kind = 'GOAL') = (goal_id IS NOT NULL)),
    CONSTRAINT ck_plan_version_view CHECK (kind <> 'VIEW' OR words IS NOT NULL)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One change of a young person''s plan, which makes its next version; added to, never changed';

CREATE TABLE plan_step (
    council_id CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    version_id BINARY(16)                                        NOT NULL COMMENT 'plain: the version of a goal it belongs to',
    position   INT                                               NOT NULL COMMENT 'plain: 1 for the first step',
    what       BLOB                                              NOT NULL COMMENT 'sensitive: what will be done, in own words; sealed',
    who        VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'personal: YOUNG_PERSON, HELPER or OTHER',
    helper_id  BINARY(16)                                            NULL COMMENT 'personal: which helper does it',
    other      BLOB                                                  NULL COMMENT 'sensitive: the name of somebody else who does it; sealed',
    by_day     DATE                                              NOT NULL COMMENT 'personal: by when',

    PRIMARY KEY (council_id, version_id, position),
    CONSTRAINT fk_plan_step_version FOREIGN KEY (council_id, version_id) REFERENCES plan_version (council_id, id),
    CONSTRAINT fk_plan_step_helper FOREIGN KEY (council_id, helper_id) REFERENCES helper (council_id, id),
    CONSTRAINT ck_plan_step_who CHECK ((who = 'HELPER') = (helper_id IS NOT NULL) AND (who = 'OTHER') = (other IS NOT NULL))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One small step towards a goal: what, who, by when; added to, never changed';
