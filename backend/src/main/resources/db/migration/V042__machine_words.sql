-- What a machine heard in a recording: for the speaker alone. Nothing reads it but the speaker's own page. Added and never
-- changed; it goes when the speaker takes back what they said.

CREATE TABLE machine_words (
    council_id   CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    recording_id BINARY(16)                                        NOT NULL COMMENT 'plain',
    engine       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: what heard it',
    model        VARCHAR(60)                                       NOT NULL COMMENT 'plain: what the engine was started with',
    practice     BOOLEAN                                           NOT NULL COMMENT 'plain: many mistakes are to be expected',
    heard        INT                                               NOT NULL COMMENT 'personal: how many words; 0 when nobody spoke',
    words        MEDIUMBLOB                                        NOT NULL COMMENT 'sensitive: each word, when, and whether it is doubted; sealed',
    heard_at     DATETIME(3)                                       NOT NULL COMMENT 'personal: UTC',

    PRIMARY KEY (council_id, recording_id),
    CONSTRAINT fk_machine_words_recording FOREIGN KEY (council_id, recording_id) REFERENCES recording (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'What a machine heard in one recording; never changed';
