-- Where each young person has lived, from the return's episodes. Postcodes, provider and inspection numbers and the
-- reason for coming into care are checked and left behind: no screen needs them.

CREATE TABLE home_spell (
    council_id      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    id              BINARY(16)                                        NOT NULL COMMENT 'plain: UUIDv7',
    young_person_id BINARY(16)                                        NOT NULL COMMENT 'personal',
    began           DATE                                              NOT NULL COMMENT 'personal: DECOM',
    why_began       VARCHAR(2) CHARACTER SET ascii COLLATE ascii_bin  NOT NULL COMMENT 'personal: RNE',
    legal_status    VARCHAR(3) CHARACTER SET ascii COLLATE ascii_bin  NOT NULL COMMENT 'personal: LS',
    kind_of_home    VARCHAR(3) CHARACTER SET ascii COLLATE ascii_bin  NOT NULL COMMENT 'personal: PLACE',
    ended           DATE                                                  NULL COMMENT 'personal: DEC; none while it goes on',
    why_ended       VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin      NULL COMMENT 'personal: REC',
    why_moved       VARCHAR(6) CHARACTER SET ascii COLLATE ascii_bin      NULL COMMENT 'personal: REASON_PLACE_CHANGE',
    made_at         DATETIME(3)                                       NOT NULL COMMENT 'plain: UTC',

    PRIMARY KEY (council_id, id),
    UNIQUE INDEX uq_home_spell_began (council_id, young_person_id, began),
    CONSTRAINT fk_home_spell_young_person FOREIGN KEY (council_id, young_person_id) REFERENCES young_person (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One young person in one home under one legal status';
