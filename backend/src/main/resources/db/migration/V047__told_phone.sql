-- The phones on which a young person wants a signal when there is something new. A phone says yes for itself alone, on the
-- phone itself. The address is where its browser's maker can be asked to wake it: whoever has it could do that too, so it
-- is sealed, and bound to the phone. A row goes when they say no, when the phone ends, and when the address is no more.

CREATE TABLE told_phone (
    council_id      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain',
    device_id       BINARY(16)                                    NOT NULL COMMENT 'personal: the phone',
    young_person_id BINARY(16)                                    NOT NULL COMMENT 'personal: whose phone it is',
    address         BLOB                                          NOT NULL COMMENT 'sensitive: where its browser is reached, sealed',
    address_print   VARBINARY(64)                                 NOT NULL COMMENT 'sensitive: keyed MAC of the address, to know it again',
    since           DATETIME(3)                                   NOT NULL COMMENT 'personal: UTC, when they said yes',

    PRIMARY KEY (council_id, device_id),
    INDEX ix_told_phone_young_person (council_id, young_person_id),
    INDEX ix_told_phone_address (council_id, address_print),
    CONSTRAINT fk_told_phone_device FOREIGN KEY (council_id, device_id) REFERENCES device (council_id, id),
    CONSTRAINT fk_told_phone_young_person FOREIGN KEY (council_id, young_person_id) REFERENCES young_person (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One phone on which a young person is told by a signal';
