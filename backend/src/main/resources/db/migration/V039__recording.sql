-- Recordings of young people. The sound itself is not here: it is sealed with the young person's key and lies with the
-- object storage under this row's id. The row is there before its sound is, so that no sound is ever left that no row
-- knows of: goes_at says when it is taken away unless something keeps it, and gone_at that it was.

CREATE TABLE recording (
    council_id      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    id              BINARY(16)                                        NOT NULL COMMENT 'plain: UUIDv7',
    young_person_id BINARY(16)                                        NOT NULL COMMENT 'personal: whose voice it is',
    saying_id       BINARY(16)                                            NULL COMMENT 'plain: what was said with it; none while nothing is',
    media_type      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: of the file we wrote',
    length          INT                                               NOT NULL COMMENT 'plain: its bytes, before they are sealed',
    millis          INT                                               NOT NULL COMMENT 'personal: how long it plays',
    made_at         DATETIME(3)                                       NOT NULL COMMENT 'personal: UTC',
    kept_at         DATETIME(3)                                           NULL COMMENT 'personal: UTC, when its sound was whole with the storage',
    goes_at         DATETIME(3)                                           NULL COMMENT 'plain: UTC, when its sound is taken away; none while it is wanted',
    gone_at         DATETIME(3)                                           NULL COMMENT 'plain: UTC, when its sound was taken away',

    PRIMARY KEY (council_id, id),
    UNIQUE INDEX uq_recording_saying (council_id, saying_id),
    INDEX ix_recording_of_person (council_id, young_person_id, gone_at),
    INDEX ix_recording_goes (council_id, goes_at),
    CONSTRAINT fk_recording_young_person FOREIGN KEY (council_id, young_person_id) REFERENCES young_person (council_id, id),
    CONSTRAINT fk_recording_saying FOREIGN KEY (council_id, saying_id) REFERENCES saying (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One recording of a young person''s voice';
