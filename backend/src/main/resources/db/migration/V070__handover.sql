-- That somebody who manages a worker handed a young person over to another worker, and the reason as it was given to the
-- young person. One link ends and another begins on the same day; a link says nothing of why in words, so the words stand
-- here. Rows are only ever added: the application's database user has no UPDATE and no DELETE here.

CREATE TABLE handover (
    council_id      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain',
    young_person_id BINARY(16)                                    NOT NULL COMMENT 'personal: who was handed over',
    id              BINARY(16)                                    NOT NULL COMMENT 'plain: UUIDv7',
    ended_link_id   BINARY(16)                                    NOT NULL COMMENT 'personal: the support link that ended',
    began_link_id   BINARY(16)                                    NOT NULL COMMENT 'personal: the support link that began',
    by_id           BINARY(16)                                    NOT NULL COMMENT 'personal: the manager who handed them over',
    reason          BLOB                                          NOT NULL COMMENT 'sensitive: why, in plain words, for the young person; sealed',
    handed_at       DATETIME(3)                                   NOT NULL COMMENT 'personal: UTC',

    PRIMARY KEY (council_id, young_person_id, id),
    CONSTRAINT fk_handover_young_person FOREIGN KEY (council_id, young_person_id) REFERENCES young_person (council_id, id),
    CONSTRAINT fk_handover_ended FOREIGN KEY (council_id, ended_link_id) REFERENCES support_link (council_id, id),
    CONSTRAINT fk_handover_began FOREIGN KEY (council_id, began_link_id) REFERENCES support_link (council_id, id),
    CONSTRAINT fk_handover_by FOREIGN KEY (council_id, by_id) REFERENCES helper (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One handing over of a young person from a worker to another; added to, never changed';
