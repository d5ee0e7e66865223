package lodestar.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the application's user may not do, asked of the database server itself. */
class RightsTest {

    private static final int TABLE_DENIED = 1142;
    private static final int COLUMN_DENIED = 1143;
    private static final int ACCESS_DENIED = 1045;
    private static final int DATABASE_DENIED = 1044;
    private static final int PRIVILEGE_NEEDED = 1227;
    private static final int ROUTINE_DENIED = 1370;
    private static final List<Integer> REFUSED =
            List.of(TABLE_DENIED, ACCESS_DENIED, DATABASE_DENIED, PRIVILEGE_NEEDED, ROUTINE_DENIED);

    private final DatabaseAs application = DatabaseAs.application();

    /** What ends by itself or with what was taken back, and must not be kept for longer than it counts. */
    private static final List<String> SHORT_LIVED = List.of(
            "closing_answer",
            "ledger_person",
            "machine_words",
            "phone_signal",
            "staff_knock",
            "told_phone",
            "transcription_job",
            "upload",
            "upload_piece",
            "wrong_try");

    static List<String> tables() {
        return DatabaseAs.owner().tables();
    }

    static List<String> lastingTables() {
        return tables().stream().filter(table -> !SHORT_LIVED.contains(table)).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reading",
                "rating",
                "saying",
                "share",
                "share_person",
                "happened",
                "telling",
                "preferred_word",
                "shown_to",
                "home_view",
                "lives_with_me",
                "home_suits",
                "plan_template",
                "plan_version",
                "plan_step",
                "plan_signature",
                "plan_seen",
                "goal_mark",
                "family_wish",
                "family_word",
                "help_wish",
                "help_step",
                "visit",
                "visit_quote",
                "visit_star_quote",
                "visit_in_plan",
                "subject_access",
                "subject_access_step",
                "left_out",
                "put_back",
                "about_me",
                "about_me_part",
                "about_me_read",
                "handover",
                "checked_words",
                "machine_words",
                "upload_piece",
                "audit_line",
                "audit_head",
                "receipt",
                "data_key",
                "council",
                "answered_challenge",
                "unexpected_look",
                "concern",
                "concern_not_for",
                "concern_telling",
                "concern_taken_up",
                "concern_closed",
                "review_meeting",
                "review_request",
                "review_answer",
                "review_wish",
                "review_wish_person",
                "review_said",
                "calendar_address",
                "closing",
                "closing_agreed",
                "drill",
                "panel_release",
                "released_figure",
                "ledger",
                "ledger_person",
                "closing_answer",
                "theme",
                "theme_tie",
                "theme_order",
                "theme_place",
                "promise",
                "promise_theme",
                "promise_serves",
                "promise_step",
                "promise_came",
                "quote_word",
                "quote_check",
                "benchmark_file",
                "benchmark_measure",
                "benchmark_authority",
                "benchmark_figure",
                "charter",
                "charter_signature",
                "charter_kept",
                "indicator",
                "indicator_number",
                "indicator_away"
            })
    void what_was_said_and_done_cannot_be_changed(String table) {
        assertThat(application.refusal("UPDATE %s SET council_id = council_id".formatted(table)))
                .isEqualTo(TABLE_DENIED);
        assertThat(application.refusal(
                        "INSERT INTO %s (council_id) VALUES ('E00000000') ON DUPLICATE KEY UPDATE council_id = 'E00000001'"
                                .formatted(table)))
                .isEqualTo(TABLE_DENIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "glass SET ends_at",
                "glass SET opened_at",
                "glass SET reason",
                "glass SET account_id",
                "glass SET young_person_id",
                "notice SET person_id",
                "notice SET made_at",
                "news SET tell_at",
                "news SET young_person_id",
                "promise_news SET young_person_id",
                "promise_news SET promise_id",
                "quote_news SET young_person_id",
                "quote_news SET due_on",
                "phone_signal SET device_id",
                "concern_watch SET concern_id",
                "concern_message SET concern_id",
                "concern_message SET whom",
                "concern_message SET route",
                "recording SET young_person_id",
                "recording SET length",
                "upload SET sha256",
                "transcription_job SET recording_id"
            })
    void of_an_emergency_and_of_a_notice_only_what_came_of_it_can_be_filled_in(String column) {
        assertThat(application.refusal("UPDATE %s = %s".formatted(column, column.split(" SET ")[1])))
                .isEqualTo(COLUMN_DENIED);
    }

    @ParameterizedTest
    @MethodSource("lastingTables")
    void nothing_can_be_removed_but_what_ends_by_itself(String table) {
        assertThat(application.refusal("DELETE FROM " + table)).isEqualTo(TABLE_DENIED);
        assertThat(application.refusal("TRUNCATE TABLE " + table)).isEqualTo(TABLE_DENIED);
        assertThat(application.refusal("REPLACE INTO %s (council_id) VALUES ('E00000000')".formatted(table)))
                .isEqualTo(TABLE_DENIED);
    }

    /** The procedure that numbers and chains them is the only way for a line in. */
    @Test
    void an_audit_line_or_head_cannot_be_added_by_hand() {
        assertThat(application.refusal("INSERT INTO audit_line (council_id) VALUES ('E00000000')"))
                .isEqualTo(TABLE_DENIED);
        assertThat(application.refusal("INSERT INTO audit_head (council_id) VALUES ('E00000000')"))
                .isEqualTo(TABLE_DENIED);
        assertThat(application.list("SHOW GRANTS"))
                .filteredOn(grant -> grant.contains("EXECUTE"))
                .singleElement()
                .asString()
                .contains("write_audit_lines");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DROP PROCEDURE write_audit_lines",
                "ALTER PROCEDURE write_audit_lines SQL SECURITY INVOKER",
                "CREATE PROCEDURE other() SELECT 1",
                "CREATE TABLE other (id INT)",
                "ALTER TABLE reading ADD COLUMN other INT",
                "DROP TABLE reading",
                "RENAME TABLE reading TO other",
                "CREATE INDEX ix_other ON reading (id)",
                "CREATE VIEW other AS SELECT * FROM reading",
                "CREATE TRIGGER other BEFORE INSERT ON reading FOR EACH ROW SET NEW.hope = NULL",
                "CREATE DATABASE other",
                "CREATE USER other IDENTIFIED BY 'other'",
                "GRANT UPDATE ON reading TO lodestar_app",
                "SELECT * FROM mysql.global_priv",
                "SELECT * FROM mysql.user",
                "SELECT * FROM reading INTO OUTFILE 'readings'",
                "SELECT LOAD_FILE('access.properties') INTO OUTFILE 'other'",
                "SET GLOBAL general_log = 1",
                "SET GLOBAL innodb_flush_log_at_trx_commit = 0"
            })
    void the_shape_of_the_database_and_its_server_are_out_of_reach(String sql) {
        assertThat(application.refusal(sql)).isIn(REFUSED);
    }

    @Test
    void a_table_that_can_be_changed_is_one_that_changes_by_nature() {
        assertThat(tablesWith("UPDATE"))
                .containsExactly(
                        "account",
                        "device",
                        "helper",
                        "home_spell",
                        "invitation",
                        "passkey",
                        "plan_review",
                        "session",
                        "sign_in_code",
                        "staff_user",
                        "support_link",
                        "told_how",
                        "told_phone",
                        "wrong_try",
                        "young_person");
    }

    @Test
    void every_table_can_be_read_and_added_to_and_no_more() {
        assertThat(tablesWith("SELECT")).isEqualTo(tables());
        assertThat(tablesWith("INSERT"))
                .isEqualTo(tables().stream()
                        .filter(table -> !table.startsWith("audit_"))
                        .toList());
        assertThat(tablesWith("DELETE")).isEqualTo(SHORT_LIVED);
        assertThat(application.list(
                        "SELECT DISTINCT privilege_type FROM information_schema.table_privileges ORDER BY 1"))
                .containsExactly("DELETE", "INSERT", "SELECT", "UPDATE");
        assertThat(application.list("SELECT privilege_type FROM information_schema.user_privileges"))
                .containsExactly("USAGE");
        assertThat(application.list("SELECT privilege_type FROM information_schema.schema_privileges"))
                .isEmpty();
    }

    private List<String> tablesWith(String right) {
        return application.list("""
            SELECT table_name FROM information_schema.table_privileges
            WHERE table_schema = DATABASE() AND privilege_type = '%s' ORDER BY 1\
            """.formatted(right));
    }
}
