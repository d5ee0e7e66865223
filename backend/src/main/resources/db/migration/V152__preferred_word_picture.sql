-- A young person may choose a drawn picture for somebody, something or some place on their list. It is one of a few that
-- Lodestar brings: no photograph of anybody is kept.

ALTER TABLE preferred_word
    ADD COLUMN picture VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'personal: which drawn picture they chose for them; none when they chose none' AFTER about;
