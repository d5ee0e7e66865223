-- Councils: the tenants. Every table of a council's data starts its key with council_id, the ONS code, so that
-- no query spans two councils by accident and a council can one day live on a server of its own.
--
-- Each column's comment starts with how private it is: plain, personal or sensitive. What is sensitive is
-- encrypted before it reaches the database.

CREATE TABLE council (
    council_id CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: ONS code of the local authority',
    name       VARCHAR(100)                                  NOT NULL COMMENT 'plain',
    made_at    DATETIME(3)                                   NOT NULL COMMENT 'plain: UTC',

    PRIMARY KEY (council_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One local authority with children''s services';
