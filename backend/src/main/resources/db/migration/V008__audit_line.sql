-- Who looked at or changed what, and who was refused. Ids, never content. Only ever added to: the application's
-- database user has no UPDATE and no DELETE here.

CREATE TABLE audit_line (
    council_id      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    id              BINARY(16)                                        NOT NULL COMMENT 'plain: UUIDv7',
    at              DATETIME(3)                                       NOT NULL COMMENT 'personal: UTC',
    account_id      BINARY(16)                                        NOT NULL COMMENT 'personal: who',
    role            VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'personal: as what',
    action          VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'personal: the row of the access matrix',
    young_person_id BINARY(16)                                            NULL COMMENT 'personal: about whom; none for a list',
    allowed         BOOLEAN                                           NOT NULL COMMENT 'personal',
    request_id      BINARY(16)                                        NOT NULL COMMENT 'plain: the request it belongs to',

    PRIMARY KEY (council_id, id),
    INDEX ix_audit_line_young_person (council_id, young_person_id, at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One thing somebody did, or was kept from doing';
