-- What a panel sees of a closed quarter, reckoned once and kept as it is: nothing here is about one person, and the
-- application's user can neither change nor remove any of it. Panels read these two tables and nothing else.

CREATE TABLE panel_release (
    council_id    CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain',
    quarter       INT                                           NOT NULL COMMENT 'plain: the year times 4, and 0 to 3',
    id            BINARY(16)                                    NOT NULL COMMENT 'plain: UUIDv7',
    fewest_people INT                                           NOT NULL COMMENT 'plain: the smallest group of which anything is shown, as it was set then',
    released_at   DATETIME(3)                                   NOT NULL COMMENT 'plain: UTC',

    PRIMARY KEY (council_id, quarter),
    UNIQUE INDEX uq_panel_release_id (council_id, id),
    CONSTRAINT fk_panel_release_agreed FOREIGN KEY (council_id, quarter) REFERENCES closing_agreed (council_id, quarter),
    CONSTRAINT ck_panel_release_fewest CHECK (fewest_people >= 6)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'A closed quarter whose figures are released; added to, never changed';

CREATE TABLE released_figure (
    council_id CHAR(9) CHARACTER SET ascii COLLATE ascii_bin      NOT NULL COMMENT 'plain',
    release_id BINARY(16)                                         NOT NULL COMMENT 'plain',
    measure    VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin  NOT NULL COMMENT 'plain: STARS, SPREAD, MOVED or SAYINGS',
    breakdown  VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin  NOT NULL COMMENT 'plain: WHOLE, or one of the two that were chosen',
    position   INT                                                NOT NULL COMMENT 'plain: where it stands in its table',
    subject    VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin  NOT NULL COMMENT 'plain: code of the area of the star, STARS or SAYINGS',
    categories VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: those that were joined; empty for the council as a whole',
    what       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin  NOT NULL COMMENT 'plain: what is told of them',
    people     INT                                                    NULL COMMENT 'plain: to the nearest 5',
    part       VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin       NULL COMMENT 'plain: FEW, SOME or MOST',
    took       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin      NULL COMMENT 'plain: how long it took for half of them, in wide steps',

    PRIMARY KEY (council_id, release_id, measure, breakdown, position),
    CONSTRAINT fk_released_figure_release FOREIGN KEY (council_id, release_id) REFERENCES panel_release (council_id, id),
    CONSTRAINT ck_released_figure_people CHECK (people IS NULL OR people >= 6),
    CONSTRAINT ck_released_figure_one CHECK ((people IS NOT NULL) + (part IS NOT NULL) + (took IS NOT NULL) <= 1)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One frozen figure about a group; held back where nothing is told; added to, never changed';
