-- The audit of each council as a chain: its lines have numbers without holes, and each holds a hash over the hash before
-- it and everything that stands in it. Whoever alters, removes, inserts or reorders a line breaks the chain at that line.
--
-- The application's user may neither add nor change a line by itself: it calls write_audit_lines, which runs with the
-- owner's rights, takes the council's head, and adds to the end. The head is held until the transaction ends, so lines
-- are written last. What is hashed stands also in lodestar.audit.ChainedLine, which checks it without the database.
--
-- Lines from before there was a chain are taken into it in the order they were made.

RENAME TABLE audit_line TO audit_line_before;

CREATE TABLE audit_line (
    council_id      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin     NOT NULL COMMENT 'plain',
    number          BIGINT                                            NOT NULL COMMENT 'plain: 1, 2, 3 and so on within the council',
    id              BINARY(16)                                        NOT NULL COMMENT 'plain: UUIDv7',
    at              DATETIME(3)                                       NOT NULL COMMENT 'personal: UTC',
    account_id      BINARY(16)                                        NOT NULL COMMENT 'personal: who',
    role            VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'personal: as what; COMMAND for a command on the council''s machine',
    action          VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'personal: the row of the access matrix, or the command',
    young_person_id BINARY(16)                                            NULL COMMENT 'personal: about whom; none for what is about nobody in particular',
    allowed         BOOLEAN                                           NOT NULL COMMENT 'personal',
    why             VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin     NULL COMMENT 'personal: SELF, SUPPORTS, CARES_FOR, MANAGES, COUNCIL or BREAK_GLASS; none when it was refused',
    request_id      BINARY(16)                                        NOT NULL COMMENT 'plain: the request it belongs to',
    hash            BINARY(32)                                        NOT NULL COMMENT 'plain: SHA-256 over the hash before and this line',

    PRIMARY KEY (council_id, number),
    UNIQUE INDEX uq_audit_line_id (council_id, id),
    INDEX ix_audit_line_young_person (council_id, young_person_id, at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One thing somebody did, or was kept from doing; one link of the council''s chain';

CREATE TABLE audit_head (
    council_id CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain',
    number     BIGINT                                        NOT NULL COMMENT 'plain: of the last line',
    hash       BINARY(32)                                    NOT NULL COMMENT 'plain: of the last line',

    PRIMARY KEY (council_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'Where one council''s chain ends; held by whoever adds to it';

CREATE PROCEDURE write_audit_lines(
    IN of_council CHAR(9) CHARACTER SET ascii,
    IN these LONGTEXT CHARACTER SET utf8mb4
)
    MODIFIES SQL DATA
    SQL SECURITY DEFINER
    COMMENT 'Adds lines, given as one JSON array, to the end of a council''s chain'
BEGIN
    DECLARE at_the_end BOOLEAN DEFAULT FALSE;
    DECLARE line_number BIGINT;
    DECLARE line_hash BINARY(32);
    DECLARE line_id BINARY(16);
    DECLARE line_at DATETIME(3);
    DECLARE line_account BINARY(16);
    DECLARE line_role VARCHAR(20) CHARACTER SET ascii;
    DECLARE line_action VARCHAR(40) CHARACTER SET ascii;
    DECLARE line_about BINARY(16);
    DECLARE line_why VARCHAR(12) CHARACTER SET ascii;
    DECLARE line_request BINARY(16);
    DECLARE given CURSOR FOR
        SELECT UNHEX(j.id), j.at, UNHEX(j.account), j.role, j.action, UNHEX(j.about), j.why, UNHEX(j.request)
        FROM JSON_TABLE(these, '$[*]' COLUMNS (
            place FOR ORDINALITY,
            id CHAR(32) PATH '$.id',
            at VARCHAR(23) PATH '$.at',
            account CHAR(32) PATH '$.account',
            role VARCHAR(20) PATH '$.role',
            action VARCHAR(40) PATH '$.action',
            about CHAR(32) PATH '$.about',
            why VARCHAR(12) PATH '$.why',
            request CHAR(32) PATH '$.request')) j
        ORDER BY j.place;
    DECLARE CONTINUE HANDLER FOR NOT FOUND SET at_the_end = TRUE;

    INSERT INTO audit_head (council_id, number, hash) VALUES (of_council, 0, UNHEX(REPEAT('00', 32)))
    ON DUPLICATE KEY UPDATE council_id = of_council;
    SELECT number, hash INTO line_number, line_hash FROM audit_head WHERE council_id = of_council FOR UPDATE;

    OPEN given;
    FETCH given INTO line_id, line_at, line_account, line_role, line_action, line_about, line_why, line_request;
    WHILE NOT at_the_end DO
        SET line_number = line_number + 1;
        SET line_hash = UNHEX(SHA2(CONCAT_WS('|', HEX(line_hash), HEX(of_council), line_number, HEX(line_id),
            CAST(line_at AS CHAR), HEX(line_account), HEX(line_role), HEX(line_action), IFNULL(HEX(line_about), '-'),
            line_why IS NOT NULL, IFNULL(HEX(line_why), '-'), HEX(line_request)), 256));
        INSERT INTO audit_line (council_id, number, id, at, account_id, role, action, young_person_id, allowed, why,
            request_id, hash)
        VALUES (of_council, line_number, line_id, line_at, line_account, line_role, line_action, line_about,
            line_why IS NOT NULL, line_why, line_request, line_hash);
        FETCH given INTO line_id, line_at, line_account, line_role, line_action, line_about, line_why, line_request;
    END WHILE;
    CLOSE given;
    UPDATE audit_head SET number = line_number, hash = line_hash WHERE council_id = of_council;
END;

CREATE PROCEDURE take_in_lines_before()
    MODIFIES SQL DATA
    SQL SECURITY INVOKER
BEGIN
    DECLARE at_the_end BOOLEAN DEFAULT FALSE;
    DECLARE of_council CHAR(9) CHARACTER SET ascii;
    DECLARE line LONGTEXT CHARACTER SET utf8mb4;
    DECLARE older CURSOR FOR
        SELECT council_id, CONCAT('[', JSON_OBJECT('id', HEX(id), 'at', CAST(at AS CHAR), 'account', HEX(account_id),
            'role', role, 'action', action, 'about', HEX(young_person_id), 'why',
            IF(allowed, IFNULL(why, 'COUNCIL'), NULL), 'request', HEX(request_id)), ']')
        FROM audit_line_before
        ORDER BY council_id, id;
    DECLARE CONTINUE HANDLER FOR NOT FOUND SET at_the_end = TRUE;

    OPEN older;
    FETCH older INTO of_council, line;
    WHILE NOT at_the_end DO
        CALL write_audit_lines(of_council, line);
        FETCH older INTO of_council, line;
    END WHILE;
    CLOSE older;
END;

CALL take_in_lines_before();
DROP PROCEDURE take_in_lines_before;
DROP TABLE audit_line_before;

-- A right that was given under the old table's name would stay.
GRANT INSERT ON audit_line TO ${application};
REVOKE INSERT ON audit_line FROM ${application};
