-- Recordings that wait to be written down. A worker claims a row, holds it for as long as the work may take, and leaves a
-- token: whoever comes back late finds another token, or no row, and throws away what it has. A row goes when the young
-- person takes their words back, so that a worker in the middle of it has nothing left to finish.

CREATE TABLE transcription_job (
    council_id   CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    recording_id BINARY(16)                                        NOT NULL COMMENT 'plain',
    state        VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin  NOT NULL COMMENT 'plain: WAITING, RUNNING, DONE or FAILED',
    tries        INT                                               NOT NULL COMMENT 'plain: how often it was begun; not counted while the engine is away',
    run_after    DATETIME(3)                                       NOT NULL COMMENT 'plain: UTC, not before then',
    lease_until  DATETIME(3)                                           NULL COMMENT 'plain: UTC, from then on whoever runs it is taken for dead',
    lease_token  BINARY(16)                                            NULL COMMENT 'plain: of whoever claimed it last',
    error_code   VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin     NULL COMMENT 'plain: a short word for what went wrong last',

    PRIMARY KEY (council_id, recording_id),
    INDEX ix_transcription_job_due (council_id, state, run_after),
    INDEX ix_transcription_job_lease (council_id, state, lease_until),
    CONSTRAINT fk_transcription_job_recording FOREIGN KEY (council_id, recording_id) REFERENCES recording (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One recording to be written down';
