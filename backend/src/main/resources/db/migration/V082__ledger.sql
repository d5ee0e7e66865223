-- The ledger: whose answers went into which cells of which release. Of those whose answers are in exactly the same cells
-- there have to be enough young people, for ever; so a row is never changed or removed, or the check would be of something
-- else than what was published.
--
-- It knows nobody by name or id: in each quarter a young person is another number, and ledger_person alone says whose. That
-- is needed until the next quarter is closed, and goes then; it goes at once when somebody is erased. What stays of them is
-- that one of at least k young people, whose rows are the same, was counted; by the very rule that the ledger is for,
-- nobody can tell which. No closed figure changes.
--
-- No foreign keys to young people: they would lock their rows for as long as a quarter is closed.

CREATE TABLE ledger_person (
    council_id      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain',
    quarter         INT                                           NOT NULL COMMENT 'plain: in which the number is theirs; the year times 4, and 0 to 3',
    young_person_id BINARY(16)                                    NOT NULL COMMENT 'personal',
    token           BIGINT                                        NOT NULL COMMENT 'personal: given out in random order, so that it says nothing by itself',

    PRIMARY KEY (council_id, quarter, young_person_id),
    UNIQUE INDEX uq_ledger_person_token (council_id, quarter, token)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'By which number the ledger knows a young person until the next quarter is closed; goes then, or with the person';

CREATE TABLE ledger (
    council_id CHAR(9) CHARACTER SET ascii COLLATE ascii_bin      NOT NULL COMMENT 'plain',
    quarter    INT                                                NOT NULL COMMENT 'plain: in which the answer was given; the year times 4, and 0 to 3',
    subject    VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin  NOT NULL COMMENT 'plain: code of the area of the star, STARS or SAYINGS',
    token      BIGINT                                             NOT NULL COMMENT 'personal: whose answer',
    released   INT                                                NOT NULL COMMENT 'plain: the quarter of the release',
    cells      VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'personal: the cells of that release that it was counted in',

    PRIMARY KEY (council_id, quarter, subject, token, released)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One answer in the cells of one release; added to, never changed';

-- What is being counted, for as long as one transaction: nobody else ever sees a row of it.

CREATE TABLE closing_answer (
    council_id   CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    quarter      INT                                               NOT NULL COMMENT 'plain: the year times 4, and 0 to 3',
    subject      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain: code of the area of the star, STARS or SAYINGS',
    token        BIGINT                                            NOT NULL COMMENT 'personal: whose answer',
    token_before BIGINT                                                NULL COMMENT 'personal: their number in the quarter before, where they answered in both',
    first_place  TINYINT                                               NULL COMMENT 'personal: their category in the first breakdown; none where none was chosen',
    second_place TINYINT                                               NULL COMMENT 'personal: the same in the second',
    step         TINYINT                                               NULL COMMENT 'personal: of an area',
    step_before  TINYINT                                               NULL COMMENT 'personal: of the same area in the quarter before',
    heard        TINYINT                                               NULL COMMENT 'personal: how long what they said took to be heard, in wide steps',
    answered     TINYINT                                               NULL COMMENT 'personal: to be answered',
    done         TINYINT                                               NULL COMMENT 'personal: to be done',
    sorted       TINYINT                                               NULL COMMENT 'personal: to be sorted',

    PRIMARY KEY (council_id, quarter, subject, token),
    INDEX ix_closing_answer_before (council_id, quarter, subject, token_before)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One answer while its quarter is being closed; gone when that is done';
