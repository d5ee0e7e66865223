-- A worker may dictate what they write after a visit. Such a recording is about a young person and is sealed with their
-- key, but it is the worker's voice: for the worker alone, and gone once the update is sent or let go of. So a recording
-- and an upload say whose voice they are. What was there before is young people's own.

ALTER TABLE recording
    ADD COLUMN speaker_id BINARY(16) NOT NULL COMMENT 'personal: whose voice it is: the young person''s own, or that of a worker who dictates about them' AFTER young_person_id,
    MODIFY COLUMN young_person_id BINARY(16) NOT NULL COMMENT 'personal: in whose record it is kept';
UPDATE recording SET speaker_id = young_person_id;
ALTER TABLE recording
    ADD CONSTRAINT ck_recording_saying CHECK (saying_id IS NULL OR speaker_id = young_person_id);

ALTER TABLE upload_piece
    DROP FOREIGN KEY fk_upload_piece_upload,
    ADD COLUMN speaker_id BINARY(16) NOT NULL COMMENT 'personal: whose voice it is' AFTER young_person_id;
ALTER TABLE upload
    ADD COLUMN speaker_id BINARY(16) NOT NULL COMMENT 'personal: whose voice it is' AFTER young_person_id;
UPDATE upload SET speaker_id = young_person_id;
UPDATE upload_piece SET speaker_id = young_person_id;
ALTER TABLE upload
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (council_id, young_person_id, speaker_id, id);
ALTER TABLE upload_piece
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (council_id, young_person_id, speaker_id, upload_id, begins),
    ADD CONSTRAINT fk_upload_piece_upload FOREIGN KEY (council_id, young_person_id, speaker_id, upload_id) REFERENCES upload (council_id, young_person_id, speaker_id, id) ON DELETE CASCADE;
