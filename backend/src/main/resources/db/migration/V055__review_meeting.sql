-- Meetings on a plan as they are arranged: each time one is arranged, moved or called off is a row with the next number of
-- that young person, by somebody, and nothing is ever changed or removed. The newest row of a meeting is how it stands. Of
-- two who arrange at the same moment one finds the number taken, sees what the other did, and nothing is covered unseen.
--
-- The day and the time are those of the clock on the wall in England, so that a meeting at two stays at two.

CREATE TABLE review_meeting (
    council_id      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    young_person_id BINARY(16)                                        NOT NULL COMMENT 'personal: whose plan it is about',
    number          INT                                               NOT NULL COMMENT 'plain: 1 for the first row of this young person',
    id              BINARY(16)                                        NOT NULL COMMENT 'plain: UUIDv7',
    meeting_id      BINARY(16)                                        NOT NULL COMMENT 'plain: which meeting; the id of its first row',
    day             DATE                                              NOT NULL COMMENT 'personal: when it is to be',
    begins          INT                                               NOT NULL COMMENT 'personal: minutes after midnight in England',
    manner          VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'personal: IN_PERSON, VIDEO or PHONE',
    place           BLOB                                                  NULL COMMENT 'sensitive: where; sealed',
    called_off      BOOLEAN                                           NOT NULL COMMENT 'personal: it will not be',
    why             BLOB                                                  NULL COMMENT 'sensitive: why it was called off; sealed',
    by_id           BINARY(16)                                        NOT NULL COMMENT 'personal: the helper who said so',
    written_at      DATETIME(3)                                       NOT NULL COMMENT 'personal: UTC',

    PRIMARY KEY (council_id, young_person_id, number),
    UNIQUE KEY uq_review_meeting_id (council_id, id),
    INDEX ix_review_meeting_now (council_id, meeting_id, number),
    CONSTRAINT fk_review_meeting_young_person FOREIGN KEY (council_id, young_person_id) REFERENCES young_person (council_id, id),
    CONSTRAINT fk_review_meeting_helper FOREIGN KEY (council_id, by_id) REFERENCES helper (council_id, id),
    CONSTRAINT ck_review_meeting_begins CHECK (begins BETWEEN 0 AND 1439),
    CONSTRAINT ck_review_meeting_called_off CHECK (called_off = (why IS NOT NULL))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One time a meeting on a plan was arranged, moved or called off; added to, never changed';

ALTER TABLE plan_review
    ADD COLUMN meeting_id BINARY(16) NULL COMMENT 'plain: the meeting that was arranged for it; none where nobody did here',
    ADD COLUMN noted_by   BINARY(16) NULL COMMENT 'personal: the helper who noted that it was held; none where only a return told of it';
