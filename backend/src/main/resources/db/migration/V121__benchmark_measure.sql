-- What the measures of those files are called and what their numbers count. The newest file that says so counts.

CREATE TABLE benchmark_measure (
    council_id  CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    code        VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: its short name',
    file_number INT                                               NOT NULL COMMENT 'plain: the file that says so',
    label       VARCHAR(200)                                      NOT NULL COMMENT 'plain: what it is called, as it was published',
    unit        VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: what its numbers count',

    PRIMARY KEY (council_id, code, file_number),
    CONSTRAINT fk_benchmark_measure_file FOREIGN KEY (council_id, file_number) REFERENCES benchmark_file (council_id, number)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'What a published measure is called; added to, never changed';
