-- Published figures about councils, regions and England. A value is kept as it was published: a number with its decimals, or
-- the sign that stands in its place, which is never 0 and never nothing.

CREATE TABLE benchmark_figure (
    council_id  CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain: who brought the figure in',
    measure     VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: short name of what is told',
    place       CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain: ONS code of the place it is about',
    year        INT                                               NOT NULL COMMENT 'plain: the year, or the second of two',
    file_number INT                                               NOT NULL COMMENT 'plain: the file that says so',
    level       VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: NATIONAL, REGIONAL or LOCAL',
    name        VARCHAR(100)                                      NOT NULL COMMENT 'plain: of the place, as it was published',
    counted     VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin     NULL COMMENT 'plain: how many were counted, as it was published',
    value       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: a number or a sign, as it was published',

    PRIMARY KEY (council_id, measure, place, year, file_number),
    INDEX ix_benchmark_figure_place (council_id, place, measure, year, file_number),
    CONSTRAINT fk_benchmark_figure_file FOREIGN KEY (council_id, file_number) REFERENCES benchmark_file (council_id, number),
    CONSTRAINT ck_benchmark_figure_value CHECK (value <> '')
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'A published figure about a place; added to, never changed';
