-- Whether a young person was listened to in a meeting, as they say themselves. It stands beside the official code, is never
-- reckoned together with it, and nobody else writes here. A later word of theirs is another row.

CREATE TABLE review_said (
    council_id      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    review_id       BINARY(16)                                        NOT NULL COMMENT 'personal: the meeting',
    number          INT                                               NOT NULL COMMENT 'plain: 1 for their first word on it',
    id              BINARY(16)                                        NOT NULL COMMENT 'plain: UUIDv7',
    young_person_id BINARY(16)                                        NOT NULL COMMENT 'personal: who says so',
    listened        VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'personal: YES, PARTLY or NO',
    words           BLOB                                                  NULL COMMENT 'sensitive: in their own words; sealed',
    said_at         DATETIME(3)                                       NOT NULL COMMENT 'personal: UTC',

    PRIMARY KEY (council_id, review_id, number),
    UNIQUE KEY uq_review_said_id (council_id, id),
    CONSTRAINT fk_review_said_review FOREIGN KEY (council_id, review_id) REFERENCES plan_review (council_id, id),
    CONSTRAINT fk_review_said_young_person FOREIGN KEY (council_id, young_person_id) REFERENCES young_person (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'What a young person says of one meeting; added to, never changed';
