-- Who signed which version, and who took a signature back: each row is somebody's next word on one version, and their newest
-- counts. Everybody signs for themselves; a new version has no signatures.

CREATE TABLE charter_signature (
    council_id   CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    charter      INT                                               NOT NULL COMMENT 'plain: the version',
    helper_id    BINARY(16)                                        NOT NULL COMMENT 'personal: who signed',
    number       INT                                               NOT NULL COMMENT 'plain: 1 for their first word on this version',
    signed       BOOLEAN                                           NOT NULL COMMENT 'personal: they signed, or took it back',
    role         VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'personal: what they were here as',
    organisation VARCHAR(80)                                           NULL COMMENT 'personal: the partner they sign for; none for the council',
    signed_at    DATETIME(3)                                       NOT NULL COMMENT 'personal: UTC',

    PRIMARY KEY (council_id, charter, helper_id, number),
    CONSTRAINT fk_charter_signature_charter FOREIGN KEY (council_id, charter) REFERENCES charter (council_id, number),
    CONSTRAINT fk_charter_signature_helper FOREIGN KEY (council_id, helper_id) REFERENCES helper (council_id, id),
    CONSTRAINT ck_charter_signature_number CHECK (number > 0)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'Somebody''s word on a version of the charter; added to, never changed';
