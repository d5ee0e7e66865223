-- Whether a kept promise came true for somebody whose saying it answers, in their own word; the newest counts. Only
-- those who were told that it was kept are asked, and the key to what they were told holds that. No panel reads this
-- table: counts of people leave by closed quarters alone.

CREATE TABLE promise_came (
    council_id      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin    NOT NULL COMMENT 'plain',
    young_person_id BINARY(16)                                       NOT NULL COMMENT 'personal: who says so',
    promise_id      BINARY(16)                                       NOT NULL COMMENT 'personal',
    nth             INT                                              NOT NULL COMMENT 'plain: of the step that says it was kept',
    number          INT                                              NOT NULL COMMENT 'plain: 1 for the first word',
    came            VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'personal: YES, A_BIT or NO',
    said_at         DATETIME(3)                                      NOT NULL COMMENT 'personal: UTC',

    PRIMARY KEY (council_id, young_person_id, promise_id, number),
    CONSTRAINT fk_promise_came_news FOREIGN KEY (council_id, young_person_id, promise_id, nth) REFERENCES promise_news (council_id, young_person_id, promise_id, nth),
    CONSTRAINT ck_promise_came_number CHECK (number > 0),
    CONSTRAINT ck_promise_came_came CHECK (came IN ('YES', 'A_BIT', 'NO'))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'Whether a kept promise came true for one young person; added to, never changed';
