package lodestar.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is true of every table there is, and of every table there will be. */
class SchemaTest {

    private static final String TABLES = """
        SELECT table_name FROM information_schema.tables t
        WHERE table_schema = DATABASE() AND table_name <> 'flyway_schema_history' AND %s ORDER BY 1\
        """;
    private static final String COLUMNS = """
        SELECT CONCAT(table_name, '.', column_name) FROM information_schema.columns
        WHERE table_schema = DATABASE() AND table_name <> 'flyway_schema_history' AND %s ORDER BY 1\
        """;

    private static final String TABLE_IS_SILENT = TABLES.formatted("table_comment = ''");
    private static final String COLUMN_IS_SILENT =
            COLUMNS.formatted("column_comment NOT REGEXP '^(plain|personal|sensitive)(:|$)'");
    private static final String NO_PRIMARY_KEY = TABLES.formatted("""
        NOT EXISTS (SELECT 1 FROM information_schema.statistics s
                    WHERE s.table_schema = t.table_schema AND s.table_name = t.table_name AND s.index_name = 'PRIMARY')\
        """);
    private static final String OTHER_KEY = """
        SELECT CONCAT(table_name, '.', index_name) FROM information_schema.statistics
        WHERE table_schema = DATABASE() AND table_name <> 'flyway_schema_history'
          AND seq_in_index = 1 AND column_name <> 'council_id' ORDER BY 1\
        """;
    private static final String OTHER_REFERENCE = """
        SELECT CONCAT(table_name, '.', constraint_name) FROM information_schema.key_column_usage
        WHERE table_schema = DATABASE() AND referenced_table_name IS NOT NULL AND ordinal_position = 1
          AND (column_name <> 'council_id' OR referenced_column_name <> 'council_id') ORDER BY 1\
        """;
    private static final String ID_IS_NO_16_BYTES = COLUMNS.formatted("""
        (column_name = 'id' OR column_name LIKE '%\\_id') AND column_name <> 'council_id'
        AND column_type <> 'binary(16)'\
        """);

    /** A slow hash is text by its nature; everything else that is sensitive is sealed, and so bytes. */
    private static final String SENSITIVE_IN_CLEAR = COLUMNS.formatted("""
        column_comment LIKE 'sensitive%' AND data_type NOT IN ('varbinary', 'binary', 'blob', 'mediumblob')
        AND NOT (data_type = 'varchar' AND column_comment LIKE '%Argon2id hash%')\
        """);

    /** Milliseconds, in UTC, never shifted by a server's time zone as TIMESTAMP is. */
    private static final String OTHER_TIME =
            COLUMNS.formatted("data_type IN ('datetime', 'timestamp', 'time') AND column_type <> 'datetime(3)'");

    private static final String OTHER_LETTERS = COLUMNS.formatted("""
        collation_name IS NOT NULL AND collation_name NOT IN ('ascii_bin', 'utf8mb4_unicode_ci')\
        """);

    private final DatabaseAs owner = DatabaseAs.owner();

    @Nested
    class Every {

        @Test
        void table_says_what_a_row_is_and_every_column_how_private_it_is() {
            assertThat(owner.list(TABLE_IS_SILENT)).isEmpty();
            assertThat(owner.list(COLUMN_IS_SILENT)).isEmpty();
        }

        /**
         * Somebody who types a code has not said yet which council is theirs, so a code is found without; a calendar
         * never does.
         */
        @Test
        void key_and_index_starts_with_the_council_but_the_one_that_finds_a_code() {
            assertThat(owner.list(NO_PRIMARY_KEY)).isEmpty();
            assertThat(owner.list(OTHER_KEY))
                    .containsExactly(
                            "calendar_address.ix_calendar_address_secret",
                            "invitation.ix_invitation_code",
                            "invitation.ix_invitation_link",
                            "sign_in_code.ix_sign_in_code_finder");
            assertThat(owner.list(OTHER_REFERENCE)).isEmpty();
        }

        @Test
        void id_is_16_bytes() {
            assertThat(owner.list(ID_IS_NO_16_BYTES)).isEmpty();
        }

        @Test
        void sensitive_column_holds_what_is_sealed_or_hashed() {
            assertThat(owner.list(SENSITIVE_IN_CLEAR)).isEmpty();
        }

        @Test
        void moment_is_kept_to_the_millisecond_and_text_in_letters_both_servers_know() {
            assertThat(owner.list(OTHER_TIME)).isEmpty();
            assertThat(owner.list(OTHER_LETTERS)).isEmpty();
        }
    }

    /** Each rule, seen to find a table that breaks it. */
    @Nested
    class A_table_that_breaks_a_rule {

        @Test
        void is_found_by_each_of_them() {
            owner.change("""
                CREATE TABLE bad_example (
                    id         CHAR(36) NOT NULL COMMENT 'an id',
                    council_id CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain',
                    words      TEXT COLLATE utf8mb4_bin NOT NULL COMMENT 'sensitive: own words',
                    made_at    TIMESTAMP NOT NULL COMMENT 'plain',
                    UNIQUE INDEX uq_bad_example_id (id, council_id)
                )\
                """);
            owner.change("""
                CREATE TABLE worse_example (
                    bad_id CHAR(36) NOT NULL COMMENT 'plain',
                    PRIMARY KEY (bad_id),
                    CONSTRAINT fk_worse_example FOREIGN KEY (bad_id) REFERENCES bad_example (id)
                ) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'Worse'\
                """);

            assertThat(owner.list(TABLE_IS_SILENT)).containsExactly("bad_example");
            assertThat(owner.list(COLUMN_IS_SILENT)).containsExactly("bad_example.id");
            assertThat(owner.list(NO_PRIMARY_KEY)).containsExactly("bad_example");
            assertThat(owner.list(OTHER_KEY)).contains("bad_example.uq_bad_example_id", "worse_example.PRIMARY");
            assertThat(owner.list(OTHER_REFERENCE)).containsExactly("worse_example.fk_worse_example");
            assertThat(owner.list(ID_IS_NO_16_BYTES)).containsExactly("bad_example.id", "worse_example.bad_id");
            assertThat(owner.list(SENSITIVE_IN_CLEAR)).containsExactly("bad_example.words");
            assertThat(owner.list(OTHER_TIME)).containsExactly("bad_example.made_at");
            assertThat(owner.list(OTHER_LETTERS)).containsExactly("bad_example.words");
        }

        @AfterEach
        void is_taken_away_again() {
            for (var table : List.of("worse_example", "bad_example")) {
                owner.change("DROP TABLE IF EXISTS " + table);
            }
        }
    }
}
