-- Whether a young person thinks that the charter is kept. Each row is their next word on one version, and the newest counts. It is
-- theirs alone to read: how many say what leaves as figures of closed quarters or not at all.

CREATE TABLE charter_kept (
    council_id      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin    NOT NULL COMMENT 'plain',
    young_person_id BINARY(16)                                       NOT NULL COMMENT 'personal: who says so',
    charter         INT                                              NOT NULL COMMENT 'plain: the version',
    number          INT                                              NOT NULL COMMENT 'plain: 1 for their first word on this version',
    kept            VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'personal: YES, A_BIT or NO',
    said_at         DATETIME(3)                                      NOT NULL COMMENT 'personal: UTC',

    PRIMARY KEY (council_id, young_person_id, charter, number),
    CONSTRAINT fk_charter_kept_person FOREIGN KEY (council_id, young_person_id) REFERENCES young_person (council_id, id),
    CONSTRAINT fk_charter_kept_charter FOREIGN KEY (council_id, charter) REFERENCES charter (council_id, number),
    CONSTRAINT ck_charter_kept_number CHECK (number > 0)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'Whether the charter is kept, as a young person says; added to, never changed';
