-- That a worker or a manager signed a version of a plan. The version is the key: of two who sign it at the same moment one
-- does, and the other is told who did. What was signed stays what it is; a later change makes a later version. Rows are
-- only ever added: the application's database user has no UPDATE and no DELETE here.

CREATE TABLE plan_signature (
    council_id      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain',
    young_person_id BINARY(16)                                    NOT NULL COMMENT 'personal: whose plan it is',
    number          INT                                           NOT NULL COMMENT 'plain: the version that was signed',
    by_id           BINARY(16)                                    NOT NULL COMMENT 'personal: the helper who signed',
    signed_at       DATETIME(3)                                   NOT NULL COMMENT 'personal: UTC',

    PRIMARY KEY (council_id, young_person_id, number),
    CONSTRAINT fk_plan_signature_version FOREIGN KEY (council_id, young_person_id, number) REFERENCES plan_version (council_id, young_person_id, number),
    CONSTRAINT fk_plan_signature_helper FOREIGN KEY (council_id, by_id) REFERENCES helper (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'That a version of a plan was signed, by whom and when; added to, never changed';
