-- Invitations: what a worker gives a young person so that a phone becomes theirs. Both secrets, the link's and the one
-- that is typed, are kept only as salted Argon2id hashes; what stands before each of them finds the row and opens nothing.
--
-- An invitation is never removed: it says who let whom in, and when. It works once, until its end, and only while no
-- newer one was made.

CREATE TABLE invitation (
    council_id   CHAR(9) CHARACTER SET ascii COLLATE ascii_bin      NOT NULL COMMENT 'plain',
    id           BINARY(16)                                         NOT NULL COMMENT 'plain: UUIDv7',
    account_id   BINARY(16)                                         NOT NULL COMMENT 'plain: the young person''s account it opens',
    code_finder  CHAR(4) CHARACTER SET ascii COLLATE ascii_bin      NOT NULL COMMENT 'plain: first part of the code, finds the row; no secret',
    code_secret  VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'sensitive: Argon2id hash of the rest of the code',
    link_finder  CHAR(11) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain: first part of the link''s secret, finds the row; no secret',
    link_secret  VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'sensitive: Argon2id hash of the rest, 192 bits',
    made_at      DATETIME(3)                                        NOT NULL COMMENT 'plain: UTC',
    ends_at      DATETIME(3)                                        NOT NULL COMMENT 'plain: UTC',
    used_at      DATETIME(3)                                            NULL COMMENT 'plain: UTC',
    withdrawn_at DATETIME(3)                                            NULL COMMENT 'plain: UTC; when a newer one was made',

    PRIMARY KEY (council_id, id),
    INDEX ix_invitation_account (council_id, account_id),
    INDEX ix_invitation_code (code_finder),
    INDEX ix_invitation_link (link_finder),
    CONSTRAINT fk_invitation_account FOREIGN KEY (council_id, account_id) REFERENCES account (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One invitation for one young person, good for one phone';
