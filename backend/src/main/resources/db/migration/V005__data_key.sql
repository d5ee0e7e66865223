-- One key per young person, wrapped by a key that is not in the database. Whoever has the database alone has
-- nobody's words; whoever destroys one row has made one person's words unreadable and nobody else's.

CREATE TABLE data_key (
    council_id      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain',
    young_person_id BINARY(16)                                    NOT NULL COMMENT 'plain',
    wrapped         VARBINARY(500)                                NOT NULL COMMENT 'sensitive: the key, sealed by the wrapping key',
    made_at         DATETIME(3)                                   NOT NULL COMMENT 'plain: UTC',

    PRIMARY KEY (council_id, young_person_id),
    CONSTRAINT fk_data_key_young_person FOREIGN KEY (council_id, young_person_id) REFERENCES young_person (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'The key to one young person''s words';
