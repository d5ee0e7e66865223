-- What was done for each mutation a client sent. The same id with the same payload finds its receipt, in parallel,
-- across restarts and weeks later, and gets the same answer; with another payload it is refused. Never changed.

CREATE TABLE receipt (
    council_id         CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    account_id         BINARY(16)                                        NOT NULL COMMENT 'personal: who sent it',
    client_mutation_id BINARY(16)                                        NOT NULL COMMENT 'plain: made by the client',
    fingerprint        VARBINARY(64)                                     NOT NULL COMMENT 'sensitive: keyed MAC of the payload, so that nothing can be guessed from it',
    result_id          BINARY(16)                                        NOT NULL COMMENT 'plain: what was made',
    result_version     INT                                                   NULL COMMENT 'plain: the version it got, where it has one',
    made_at            DATETIME(3)                                       NOT NULL COMMENT 'plain: UTC',

    PRIMARY KEY (council_id, account_id, client_mutation_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'What came of one mutation';
