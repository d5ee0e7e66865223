-- "I want a review now": asked for by a young person, or for them, with the day by which they must have an answer; and the
-- answers. Nothing here is ever changed or removed, so a request is closed by nothing but an answer.
--
-- The database itself holds that an answer is somebody's who works with young people: it names an account and its role, and
-- the account must have that role. A yes names the meeting that was arranged; while that is called off, the request is open
-- again. A no has a reason.

CREATE TABLE review_request (
    council_id      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    young_person_id BINARY(16)                                        NOT NULL COMMENT 'personal: whose plan it is about',
    number          INT                                               NOT NULL COMMENT 'plain: 1 for the first of this young person',
    id              BINARY(16)                                        NOT NULL COMMENT 'plain: UUIDv7',
    by_id           BINARY(16)                                        NOT NULL COMMENT 'personal: who asked: the young person themselves or a helper',
    talk            BLOB                                                  NULL COMMENT 'sensitive: what it should be about, as they put it; sealed',
    best_time       BLOB                                                  NULL COMMENT 'sensitive: when would be good, as they put it; sealed',
    people          BLOB                                                  NULL COMMENT 'sensitive: who should be there, as they put it; sealed',
    asked_at        DATETIME(3)                                       NOT NULL COMMENT 'personal: UTC',
    due_on          DATE                                              NOT NULL COMMENT 'personal: by when there must be an answer',

    PRIMARY KEY (council_id, young_person_id, number),
    UNIQUE KEY uq_review_request_id (council_id, id),
    CONSTRAINT fk_review_request_young_person FOREIGN KEY (council_id, young_person_id) REFERENCES young_person (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One time a review was asked for; added to, never changed';

CREATE TABLE review_answer (
    council_id      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    young_person_id BINARY(16)                                        NOT NULL COMMENT 'personal: whose plan it is about',
    request         INT                                               NOT NULL COMMENT 'plain: number of the request it answers',
    number          INT                                               NOT NULL COMMENT 'plain: 1 for the first answer to it',
    id              BINARY(16)                                        NOT NULL COMMENT 'plain: UUIDv7',
    answer          VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'personal: YES or NOT_NOW',
    meeting         INT                                                   NULL COMMENT 'plain: for a yes, number of the row that arranged the meeting',
    words           BLOB                                                  NULL COMMENT 'sensitive: the answer in plain words; sealed',
    by_id           BINARY(16)                                        NOT NULL COMMENT 'personal: the helper who answered',
    account_id      BINARY(16)                                        NOT NULL COMMENT 'personal: their account',
    role            VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: PRACTITIONER or MANAGER, and no other',
    answered_at     DATETIME(3)                                       NOT NULL COMMENT 'personal: UTC',

    PRIMARY KEY (council_id, young_person_id, request, number),
    UNIQUE KEY uq_review_answer_id (council_id, id),
    CONSTRAINT fk_review_answer_request FOREIGN KEY (council_id, young_person_id, request)
        REFERENCES review_request (council_id, young_person_id, number),
    CONSTRAINT fk_review_answer_meeting FOREIGN KEY (council_id, young_person_id, meeting)
        REFERENCES review_meeting (council_id, young_person_id, number),
    CONSTRAINT fk_review_answer_helper FOREIGN KEY (council_id, by_id) REFERENCES helper (council_id, id),
    CONSTRAINT fk_review_answer_account FOREIGN KEY (council_id, account_id, role) REFERENCES account (council_id, id, role),
    CONSTRAINT ck_review_answer_role CHECK (role IN ('PRACTITIONER', 'MANAGER')),
    CONSTRAINT ck_review_answer_meeting CHECK ((answer = 'YES') = (meeting IS NOT NULL)),
    CONSTRAINT ck_review_answer_words CHECK (answer = 'YES' OR words IS NOT NULL)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One answer to somebody who asked for a review; added to, never changed';
