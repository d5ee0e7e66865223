-- A recording on its way here, piece by piece, so that one that was cut off goes on where it stopped. The phone makes the
-- id; it is known by its owner and the id together, so that nobody can ask whether another has one. What was not finished
-- within a day is removed. One that was finished stays without its pieces for as long as its recording does: the same id
-- and the same bytes are then the same recording.

CREATE TABLE upload (
    council_id      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain',
    young_person_id BINARY(16)                                    NOT NULL COMMENT 'personal: whose it is',
    id              BINARY(16)                                    NOT NULL COMMENT 'plain: made by the phone',
    length          INT                                           NOT NULL COMMENT 'plain: bytes it will have',
    sha256          BINARY(32)                                    NOT NULL COMMENT 'personal: of all of them',
    began_at        DATETIME(3)                                   NOT NULL COMMENT 'personal: UTC',
    recording_id    BINARY(16)                                        NULL COMMENT 'plain: what became of it',

    PRIMARY KEY (council_id, young_person_id, id),
    INDEX ix_upload_open (council_id, recording_id, began_at),
    CONSTRAINT fk_upload_young_person FOREIGN KEY (council_id, young_person_id) REFERENCES young_person (council_id, id),
    CONSTRAINT fk_upload_recording FOREIGN KEY (council_id, recording_id) REFERENCES recording (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One recording on its way here';

CREATE TABLE upload_piece (
    council_id      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain',
    young_person_id BINARY(16)                                    NOT NULL COMMENT 'personal: whose it is',
    upload_id       BINARY(16)                                    NOT NULL COMMENT 'plain',
    begins          INT                                           NOT NULL COMMENT 'plain: the number of its first byte',
    length          INT                                           NOT NULL COMMENT 'plain: its bytes, before they are sealed',
    bytes           MEDIUMBLOB                                    NOT NULL COMMENT 'sensitive: as they came; sealed',

    PRIMARY KEY (council_id, young_person_id, upload_id, begins),
    CONSTRAINT fk_upload_piece_upload FOREIGN KEY (council_id, young_person_id, upload_id) REFERENCES upload (council_id, young_person_id, id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One piece of a recording on its way here';
