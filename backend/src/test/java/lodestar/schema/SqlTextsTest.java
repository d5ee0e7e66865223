package lodestar.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * All our SQL keeps to what MariaDB and MySQL 8.4 share. The tests run it on MariaDB; MySQL itself was not run: for it
 * stand these rules, and a grammar of MySQL that reads every migration.
 */
class SqlTextsTest {

    static Stream<SqlText> texts() {
        return SqlText.all();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void keep_to_what_both_servers_know(SqlText text) {
        assertThat(OneServerOnly.in(text.sql())).as(text.sql()).isEmpty();
    }

    @Test
    void are_all_found() {
        assertThat(SqlText.ofMigrations()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(SqlText.ofSources().map(SqlText::sql))
                .hasSizeGreaterThan(25)
                .anyMatch(sql -> sql.startsWith("SELECT"))
                .anyMatch(sql -> sql.contains("INSERT IGNORE"))
                .anyMatch(sql -> sql.contains("FOR UPDATE"))
                .anyMatch(sql -> sql.contains("UNION ALL"));
    }

    @ParameterizedTest
    @EnumSource
    void that_only_one_server_knows_would_be_found(OneServerOnly construct) {
        assertThat(OneServerOnly.in(construct.example())).contains(construct);
    }

    @ParameterizedTest
    @MethodSource("migrations")
    void of_a_migration_are_read_by_a_grammar_of_mysql(SqlText migration) {
        assertThat(MySqlGrammar.mistakes(migration.sql())).isEmpty();
    }

    static Stream<SqlText> migrations() {
        return SqlText.ofMigrations();
    }

    @ParameterizedTest
    @MethodSource("wholeQueries")
    void of_a_query_are_read_by_a_grammar_of_mysql(SqlText query) {
        assertThat(MySqlGrammar.mistakes(query.sql())).isEmpty();
    }

    static Stream<SqlText> wholeQueries() {
        return SqlText.ofSources().filter(SqlText::isWhole).map(SqlText::withValues);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE a (id UUID NOT NULL)",
                "CREATE TABLE a (id BINARY(16) NOT NULL,)",
                "CREATE SEQUENCE a",
                "INSERT INTO a (b) VALUES (1) RETURNING b",
                "SELECT FROM WHERE"
            })
    void that_mysql_cannot_read_are_found_by_the_grammar(String sql) {
        assertThat(MySqlGrammar.mistakes(sql)).isNotEmpty();
    }
}
