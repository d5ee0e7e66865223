-- What somebody who knew some young people tried on a closed quarter, and what they could find out: the motivated intruder's
-- drill. Every one of them stays for ever, whatever a later one finds. There is no word in it that anybody typed: it is about
-- young people whom somebody knows, and a record that is kept for ever would be the leak that it looks for. What was found is
-- said in fixed choices, and told to the safeguarding or data protection lead by hand.

CREATE TABLE drill (
    council_id   CHAR(9) CHARACTER SET ascii COLLATE ascii_bin      NOT NULL COMMENT 'plain',
    id           BINARY(16)                                         NOT NULL COMMENT 'plain: UUIDv7',
    release_id   BINARY(16)                                         NOT NULL COMMENT 'plain: the closed quarter it was tried on',
    known        VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin  NOT NULL COMMENT 'plain: how many young people they knew: ONE, TWO_TO_FIVE or MORE',
    known_from   VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin  NOT NULL COMMENT 'plain: where from: HOME, SCHOOL, FAMILY, WORK or NEWS',
    tried        VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: the steps that were tried',
    outcome      VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin  NOT NULL COMMENT 'plain: NOTHING or SOMETHING',
    what         VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin      NULL COMMENT 'plain: of which kind it was; none where nothing was found',
    found_by     VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin      NULL COMMENT 'plain: by which of the steps; none where nothing was found',
    tried_on     DATE                                               NOT NULL COMMENT 'plain: the day they tried',
    tried_by     BINARY(16)                                         NOT NULL COMMENT 'personal: the helper who tried and wrote it down',
    written_at   DATETIME(3)                                        NOT NULL COMMENT 'plain: UTC',

    PRIMARY KEY (council_id, id),
    INDEX ix_drill_release (council_id, release_id, id),
    CONSTRAINT fk_drill_release FOREIGN KEY (council_id, release_id) REFERENCES panel_release (council_id, id),
    CONSTRAINT fk_drill_helper FOREIGN KEY (council_id, tried_by) REFERENCES helper (council_id, id),
    CONSTRAINT ck_drill_tried CHECK (tried <> ''),
    CONSTRAINT ck_drill_found CHECK ((outcome = 'SOMETHING') = (what IS NOT NULL) AND (outcome = 'SOMETHING') = (found_by IS NOT NULL))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One try to find somebody in a closed quarter; added to, never changed';
