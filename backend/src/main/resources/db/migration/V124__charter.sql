-- The council's promise to work together with young people, version by version. The words are the council's own, for everybody
-- to read, so they are plain; the screen that asks for them says that they must tell of nobody. A version is never changed:
-- whoever signed one signed its words. Of two who write the next one at once, one is told, by the key.

CREATE TABLE charter (
    council_id CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain',
    number     INT                                           NOT NULL COMMENT 'plain: 1 for the first version',
    words      TEXT                                          NOT NULL COMMENT 'plain: what the council promises, for everybody to read',
    written_by BINARY(16)                                    NOT NULL COMMENT 'personal: the helper who wrote it down',
    written_at DATETIME(3)                                   NOT NULL COMMENT 'plain: UTC',

    PRIMARY KEY (council_id, number),
    CONSTRAINT fk_charter_helper FOREIGN KEY (council_id, written_by) REFERENCES helper (council_id, id),
    CONSTRAINT ck_charter_number CHECK (number > 0)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'A version of the charter; added to, never changed';
