-- Files of open statistics about councils that a council brought in, with where they were published. Nothing in these tables
-- is about a person but who brought a file. Files are numbered in their key: what a newer one says of the same thing counts,
-- and what the older one said stays. The application's database user has no UPDATE and no DELETE.

CREATE TABLE benchmark_file (
    council_id CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    number     INT                                               NOT NULL COMMENT 'plain: 1 for the first',
    id         BINARY(16)                                        NOT NULL COMMENT 'plain: UUIDv7',
    sha256     CHAR(64) CHARACTER SET ascii COLLATE ascii_bin    NOT NULL COMMENT 'plain: of the bytes and of where they were published',
    layout     VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: by which columns it was known',
    publisher  VARCHAR(80)                                           NULL COMMENT 'plain: who published the figures; none for a list without figures',
    title      VARCHAR(200)                                          NULL COMMENT 'plain: of the publication',
    published  INT                                                   NULL COMMENT 'plain: the year of the publication',
    brought_by BINARY(16)                                        NOT NULL COMMENT 'personal: the helper who brought it in',
    brought_at DATETIME(3)                                       NOT NULL COMMENT 'plain: UTC',

    PRIMARY KEY (council_id, number),
    CONSTRAINT fk_benchmark_file_helper FOREIGN KEY (council_id, brought_by) REFERENCES helper (council_id, id),
    CONSTRAINT ck_benchmark_file_source CHECK ((publisher IS NULL) = (title IS NULL) AND (title IS NULL) = (published IS NULL))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'A file of open statistics that was brought in; added to, never changed';
