-- A copy of everything about one young person that somebody asked the council for, put together by a records officer and
-- agreed to by another. The copy itself is kept nowhere: it is told anew, and what was not there, or was another, when it
-- was agreed to is not in it.

CREATE TABLE subject_access (
    council_id      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain',
    id              BINARY(16)                                    NOT NULL COMMENT 'plain: UUIDv7',
    young_person_id BINARY(16)                                    NOT NULL COMMENT 'personal: whom it is about',
    asked_on        DATE                                          NOT NULL COMMENT 'personal: the day on which the council was asked',
    opened_by       BINARY(16)                                    NOT NULL COMMENT 'personal: the records officer who looks it through',
    opened_at       DATETIME(3)                                   NOT NULL COMMENT 'personal: UTC, the server''s time',

    PRIMARY KEY (council_id, id),
    UNIQUE KEY uq_subject_access_opened_by (council_id, id, opened_by),
    UNIQUE KEY uq_subject_access_person (council_id, id, young_person_id),
    KEY ix_subject_access_of (council_id, young_person_id, id),
    CONSTRAINT fk_subject_access_young_person FOREIGN KEY (council_id, young_person_id) REFERENCES young_person (council_id, id),
    CONSTRAINT fk_subject_access_opened_by FOREIGN KEY (council_id, opened_by) REFERENCES helper (council_id, id),
    CONSTRAINT ck_subject_access_not_to_come CHECK (asked_on <= DATE(opened_at + INTERVAL 1 HOUR))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'Requests for a copy of everything about one young person; added to, never changed';

-- Two people: whoever agrees, or sends it back, is never the one who looked it through, whichever account they use.
CREATE TABLE subject_access_step (
    council_id        CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    subject_access_id BINARY(16)                                        NOT NULL COMMENT 'plain: of which request',
    nth               INT                                               NOT NULL COMMENT 'plain: 1 for the first step',
    young_person_id   BINARY(16)                                        NOT NULL COMMENT 'personal: whom it is about',
    what              VARCHAR(11) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'personal: LONGER, READY, SENT_BACK, AGREED, HANDED_OVER or STOPPED',
    by_id             BINARY(16)                                        NOT NULL COMMENT 'personal: the records officer',
    opened_by         BINARY(16)                                        NOT NULL COMMENT 'personal: who looked it through',
    words             BLOB                                                  NULL COMMENT 'sensitive: why; sealed',
    looked_through    MEDIUMBLOB                                            NULL COMMENT 'sensitive: of READY, which things were looked through and as what; sealed',
    written_at        DATETIME(3)                                       NOT NULL COMMENT 'personal: UTC, the server''s time',

    PRIMARY KEY (council_id, subject_access_id, nth),
    CONSTRAINT fk_subject_access_step_opened_by FOREIGN KEY (council_id, subject_access_id, opened_by) REFERENCES subject_access (council_id, id, opened_by),
    CONSTRAINT fk_subject_access_step_person FOREIGN KEY (council_id, subject_access_id, young_person_id) REFERENCES subject_access (council_id, id, young_person_id),
    CONSTRAINT ck_subject_access_step_two_people CHECK (what NOT IN ('AGREED', 'SENT_BACK') OR by_id <> opened_by),
    CONSTRAINT ck_subject_access_step_ready CHECK (what <> 'READY' OR looked_through IS NOT NULL)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'What came of such a request, step by step; added to, never changed';

CREATE TABLE left_out (
    council_id        CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    subject_access_id BINARY(16)                                        NOT NULL COMMENT 'plain: of which request',
    id                BINARY(16)                                        NOT NULL COMMENT 'plain: UUIDv7',
    young_person_id   BINARY(16)                                        NOT NULL COMMENT 'personal: whom it is about',
    thing_id          BINARY(16)                                        NOT NULL COMMENT 'personal: which thing of the story',
    place             VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'personal: ALL, BY, SOUND, or which line or area of it',
    words             BLOB                                                  NULL COMMENT 'sensitive: the words that are left out there; sealed; none for all of it',
    because           VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'personal: OTHER_PERSON, SERIOUS_HARM, CRIME or LEGAL_ADVICE',
    written_at        DATETIME(3)                                       NOT NULL COMMENT 'personal: UTC, the server''s time',

    PRIMARY KEY (council_id, subject_access_id, id),
    CONSTRAINT fk_left_out_person FOREIGN KEY (council_id, subject_access_id, young_person_id) REFERENCES subject_access (council_id, id, young_person_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'What is left out of such a copy, and why; added to, never changed';

CREATE TABLE put_back (
    council_id        CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain',
    subject_access_id BINARY(16)                                    NOT NULL COMMENT 'plain: of which request',
    left_out_id       BINARY(16)                                    NOT NULL COMMENT 'plain: what is in again',
    written_at        DATETIME(3)                                   NOT NULL COMMENT 'plain: UTC, the server''s time',

    PRIMARY KEY (council_id, subject_access_id, left_out_id),
    CONSTRAINT fk_put_back_left_out FOREIGN KEY (council_id, subject_access_id, left_out_id) REFERENCES left_out (council_id, subject_access_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'What was left out of such a copy and is in it again; added to, never changed';

ALTER TABLE notice
    MODIFY kind     VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'personal: EMERGENCY, NOT_EXPECTED, HANDED_OVER, LETTER or COPY_ASKED',
    MODIFY about_id BINARY(16)                                        NOT NULL COMMENT 'personal: the glass, the audit line of the look, the handing over, the letter, or the request';
