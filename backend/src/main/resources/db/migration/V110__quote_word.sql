-- Which of their own words a young person lets be shown without their name, and to whom: one dated word after the other
-- for each saying and audience, and the newest holds. One without words is a no. Only added: the application's database
-- user has no UPDATE and no DELETE, so it stays known what was offered and when it ended. The id is random and tells no time,
-- because it goes to those who check for names and who may not learn when something was said.
--
-- The words are a part of what was said, which stays where it is; a newer word of the speaker on which words are right
-- (checked_number) or a no to the panel (share_number) ends what was offered before it.

CREATE TABLE quote_word (
    council_id      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin    NOT NULL COMMENT 'plain',
    young_person_id BINARY(16)                                       NOT NULL COMMENT 'personal: whose words they are',
    saying_id       BINARY(16)                                       NOT NULL COMMENT 'personal: what they are a part of',
    audience        VARCHAR(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'personal: PANEL or PUBLIC',
    number          INT                                              NOT NULL COMMENT 'plain: 1 for the first of its saying and audience; the highest holds',
    id              BINARY(16)                                       NOT NULL COMMENT 'plain: random, and in no order of time',
    words           BLOB                                                 NULL COMMENT 'sensitive: the words they chose; sealed; none when they took it back',
    checked_number  INT                                              NOT NULL COMMENT 'plain: of the checked words that it is a part of; 0 for what was typed',
    share_number    INT                                              NOT NULL COMMENT 'plain: of the newest word on who may hear it',
    said_at         DATETIME(3)                                      NOT NULL COMMENT 'personal: UTC',

    PRIMARY KEY (council_id, saying_id, audience, number),
    UNIQUE KEY uq_quote_word_id (council_id, id),
    INDEX ix_quote_word_young_person (council_id, young_person_id),
    CONSTRAINT fk_quote_word_young_person FOREIGN KEY (council_id, young_person_id) REFERENCES young_person (council_id, id),
    CONSTRAINT fk_quote_word_share FOREIGN KEY (council_id, saying_id, share_number) REFERENCES share (council_id, saying_id, number),
    CONSTRAINT ck_quote_word_number CHECK (number > 0),
    CONSTRAINT ck_quote_word_audience CHECK (audience IN ('PANEL', 'PUBLIC'))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One dated yes to showing some words to one audience, or a no; added to, never changed';
