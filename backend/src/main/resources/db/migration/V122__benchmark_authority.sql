-- Councils with their regions and statistical neighbours, as the newest list that was brought in has them.

CREATE TABLE benchmark_authority (
    council_id  CHAR(9) CHARACTER SET ascii COLLATE ascii_bin      NOT NULL COMMENT 'plain: who brought the list in',
    place       CHAR(9) CHARACTER SET ascii COLLATE ascii_bin      NOT NULL COMMENT 'plain: ONS code of the council it is about',
    file_number INT                                                NOT NULL COMMENT 'plain: the file that says so',
    name        VARCHAR(100)                                       NOT NULL COMMENT 'plain',
    region_code CHAR(9) CHARACTER SET ascii COLLATE ascii_bin      NOT NULL COMMENT 'plain: ONS code',
    region_name VARCHAR(60)                                        NOT NULL COMMENT 'plain',
    neighbours  VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: ONS codes, the most alike first',

    PRIMARY KEY (council_id, place, file_number),
    CONSTRAINT fk_benchmark_authority_file FOREIGN KEY (council_id, file_number) REFERENCES benchmark_file (council_id, number)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'A council with its neighbours; added to, never changed';
