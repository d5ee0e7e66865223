-- What a young person wants of their next meeting: what to talk about, who should be there, where and how. Each change is a
-- row with the next number, and nothing is ever changed or removed. What was written up to the day of a meeting was for that
-- meeting; what is written later is for the next one.

CREATE TABLE review_wish (
    council_id      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    young_person_id BINARY(16)                                        NOT NULL COMMENT 'personal: whose it is',
    number          INT                                               NOT NULL COMMENT 'plain: 1 for the first of this young person',
    id              BINARY(16)                                        NOT NULL COMMENT 'plain: UUIDv7',
    talk            BLOB                                                  NULL COMMENT 'sensitive: what they want to talk about; sealed',
    others          BLOB                                                  NULL COMMENT 'sensitive: who else should be there, by name; sealed',
    manner          VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin     NULL COMMENT 'personal: IN_PERSON, VIDEO or PHONE; none for no wish',
    place           BLOB                                                  NULL COMMENT 'sensitive: where; sealed',
    written_at      DATETIME(3)                                       NOT NULL COMMENT 'personal: UTC',

    PRIMARY KEY (council_id, young_person_id, number),
    UNIQUE KEY uq_review_wish_id (council_id, id),
    CONSTRAINT fk_review_wish_young_person FOREIGN KEY (council_id, young_person_id) REFERENCES young_person (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'What a young person wants of their next meeting; added to, never changed';

CREATE TABLE review_wish_person (
    council_id      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain',
    young_person_id BINARY(16)                                    NOT NULL COMMENT 'personal: whose it is',
    number          INT                                           NOT NULL COMMENT 'plain: which wish',
    helper_id       BINARY(16)                                    NOT NULL COMMENT 'personal: somebody around them who should be there',

    PRIMARY KEY (council_id, young_person_id, number, helper_id),
    CONSTRAINT fk_review_wish_person_wish FOREIGN KEY (council_id, young_person_id, number)
        REFERENCES review_wish (council_id, young_person_id, number),
    CONSTRAINT fk_review_wish_person_helper FOREIGN KEY (council_id, helper_id) REFERENCES helper (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'Somebody a young person wants at their next meeting; added to, never changed';
