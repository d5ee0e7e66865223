-- Themes: subjects that several sayings share, named by people and never guessed. The name is the council's own, for
-- everybody to read, so it is plain; the screen that asks for one says that it must tell of nobody. Added, never changed:
-- what was answered under a name stays answered under it. The application's database user has no UPDATE and no DELETE.

CREATE TABLE theme (
    council_id CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain',
    id         BINARY(16)                                    NOT NULL COMMENT 'plain: UUIDv7',
    name       VARCHAR(80)                                   NOT NULL COMMENT 'plain: the subject, for everybody to read; about nobody',
    named_by   BINARY(16)                                    NOT NULL COMMENT 'personal: the helper who named it',
    named_at   DATETIME(3)                                   NOT NULL COMMENT 'plain: UTC',

    PRIMARY KEY (council_id, id),
    UNIQUE KEY uq_theme_name (council_id, name),
    CONSTRAINT fk_theme_helper FOREIGN KEY (council_id, named_by) REFERENCES helper (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'A subject that several sayings share; added to, never changed';
