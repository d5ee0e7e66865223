-- The order that the children in care council gave the themes, and the one it put on the panel's agenda. Each decision is
-- a whole order with the day of the meeting, numbered in its key, so that of two who write one down at once one is told; the
-- newest holds, and the older ones stay.

CREATE TABLE theme_order (
    council_id CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain',
    number     INT                                           NOT NULL COMMENT 'plain: 1 for the first',
    agenda_id  BINARY(16)                                        NULL COMMENT 'plain: the theme on the agenda of the panel',
    met_on     DATE                                          NOT NULL COMMENT 'plain: when the children in care council decided',
    noted_by   BINARY(16)                                    NOT NULL COMMENT 'personal: the helper who wrote it down',
    noted_at   DATETIME(3)                                   NOT NULL COMMENT 'plain: UTC',

    PRIMARY KEY (council_id, number),
    CONSTRAINT fk_theme_order_agenda FOREIGN KEY (council_id, agenda_id) REFERENCES theme (council_id, id),
    CONSTRAINT fk_theme_order_helper FOREIGN KEY (council_id, noted_by) REFERENCES helper (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'An order that the children in care council gave the themes; added to, never changed';

CREATE TABLE theme_place (
    council_id CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain',
    number     INT                                           NOT NULL COMMENT 'plain: of the order',
    place      INT                                           NOT NULL COMMENT 'plain: 1 for what matters most',
    theme_id   BINARY(16)                                    NOT NULL COMMENT 'plain',

    PRIMARY KEY (council_id, number, place),
    UNIQUE KEY uq_theme_place_theme (council_id, number, theme_id),
    CONSTRAINT fk_theme_place_order FOREIGN KEY (council_id, number) REFERENCES theme_order (council_id, number),
    CONSTRAINT fk_theme_place_theme FOREIGN KEY (council_id, theme_id) REFERENCES theme (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'The place of one theme in an order; added to, never changed';
