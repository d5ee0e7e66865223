-- What somebody must be told: written in the same transaction as what happened, read when they come. To whom is a
-- person in a role, so that it waits for somebody who has no account yet. Only seen_at is ever filled in.

CREATE TABLE notice (
    council_id      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    id              BINARY(16)                                        NOT NULL COMMENT 'plain: UUIDv7',
    person_id       BINARY(16)                                        NOT NULL COMMENT 'personal: who is told',
    role            VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: as what they are told',
    kind            VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'personal: EMERGENCY or NOT_EXPECTED',
    young_person_id BINARY(16)                                        NOT NULL COMMENT 'personal: whose record it is about',
    account_id      BINARY(16)                                        NOT NULL COMMENT 'personal: who did what it is about',
    about_id        BINARY(16)                                        NOT NULL COMMENT 'personal: the glass, or the audit line of the look',
    happened_at     DATETIME(3)                                       NOT NULL COMMENT 'personal: UTC, when they did it',
    made_at         DATETIME(3)                                       NOT NULL COMMENT 'plain: UTC',
    seen_at         DATETIME(3)                                           NULL COMMENT 'personal: UTC, when the one who is told said so',

    PRIMARY KEY (council_id, id),
    UNIQUE INDEX uq_notice_about (council_id, person_id, role, about_id),
    INDEX ix_notice_list (council_id, person_id, role, id),
    INDEX ix_notice_unseen (council_id, person_id, role, seen_at),
    INDEX ix_notice_about (council_id, about_id),
    CONSTRAINT fk_notice_young_person FOREIGN KEY (council_id, young_person_id) REFERENCES young_person (council_id, id),
    CONSTRAINT fk_notice_account FOREIGN KEY (council_id, account_id) REFERENCES account (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One thing one person must be told';
