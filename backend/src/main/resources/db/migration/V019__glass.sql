-- A young person's record opened in an emergency by somebody who has no other tie to it: for 60 minutes, reading only,
-- with a written reason, and told. Who opened it, when and why is never changed: the application's user may only fill
-- in its end and when the young person was told.
--
-- told_at is empty while it was not safe to tell the young person; not_safe says why, and opened_at since when.

CREATE TABLE glass (
    council_id      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain',
    id              BINARY(16)                                    NOT NULL COMMENT 'plain: UUIDv7',
    young_person_id BINARY(16)                                    NOT NULL COMMENT 'personal: whose record',
    account_id      BINARY(16)                                    NOT NULL COMMENT 'personal: who opened it; nobody else may read through it',
    reason          BLOB                                          NOT NULL COMMENT 'sensitive: why it had to be opened; sealed',
    not_safe        BLOB                                              NULL COMMENT 'sensitive: why the young person could not be told at once; sealed',
    opened_at       DATETIME(3)                                   NOT NULL COMMENT 'personal: UTC',
    ends_at         DATETIME(3)                                   NOT NULL COMMENT 'personal: UTC',
    ended_at        DATETIME(3)                                       NULL COMMENT 'personal: UTC, when somebody ended it before its time',
    ended_by        BINARY(16)                                        NULL COMMENT 'personal: the account that ended it',
    told_at         DATETIME(3)                                       NULL COMMENT 'personal: UTC, when the young person was told',
    told_by         BINARY(16)                                        NULL COMMENT 'personal: the account that said it was safe',

    PRIMARY KEY (council_id, id),
    INDEX ix_glass_tie (council_id, account_id, young_person_id, ends_at),
    INDEX ix_glass_untold (council_id, told_at, id),
    CONSTRAINT fk_glass_young_person FOREIGN KEY (council_id, young_person_id) REFERENCES young_person (council_id, id),
    CONSTRAINT fk_glass_account FOREIGN KEY (council_id, account_id) REFERENCES account (council_id, id),
    CONSTRAINT ck_glass_ends CHECK (ends_at > opened_at),
    CONSTRAINT ck_glass_ended CHECK ((ended_at IS NULL) = (ended_by IS NULL)),
    CONSTRAINT ck_glass_told CHECK ((told_at IS NULL) = (told_by IS NULL))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One record opened in an emergency';
