package lodestar.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every query of ours names its council, for every table it reads; the few that ask across councils are named here. */
class CouncilInSqlTest {

    private static final Pattern TABLE =
            Pattern.compile("\\b(FROM|JOIN|UPDATE)\\s+([a-z_]+)(?:\\s+(?:AS\\s+)?([a-z_]\\w*))?");
    private static final Pattern WHOLE = Pattern.compile("(?s)^\\(?(SELECT|UPDATE)\\b.*");
    private static final Pattern ONE_COUNCIL = Pattern.compile("council_id = (:council|:councilId|\\?)\\b");

    /**
     * A code that is typed says nothing of its council, and neither does the address of a calendar; nobody may be in
     * two; and the checks of the whole installation: which councils there are, whether their chains are whole, whether
     * the key fits.
     */
    private static final Set<String> ACROSS = Set.of(
            "DevelopmentCodes.java: FROM sign_in_code c WHERE c.finder",
            "CouncilRegister.java: SELECT y.id, y.reference, y.date_of_birth",
            "CouncilRegister.java: SELECT council_id FROM council ORDER BY council_id",
            "AuditRepository.java: FROM audit_head h ORDER BY h.council_id",
            "AuditRepository.java: SELECT council_id FROM audit_head UNION",
            "KeyRotation.java: SELECT DISTINCT k.council_id FROM data_key k ORDER BY k.council_id",
            "Receipts.java: SELECT r.fingerprint FROM receipt r LIMIT 5",
            "CalendarRepository.java: SELECT c.account_id, c.made_at",
            "Vault.java: FROM data_key k WHERE k.destroyed_at IS NULL LIMIT 5");

    private static final Set<String> TABLES = Set.copyOf(DatabaseAs.owner().tables());

    @Test
    void is_the_one_that_is_asked_about_but_where_it_is_said() {
        var without = queries()
                .filter(text -> !faults(text.sql()).isEmpty() && !isPutTogetherWithIt(text))
                .map(text -> text + " " + faults(text.sql()))
                .filter(text -> ACROSS.stream().noneMatch(text::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(without).isEmpty();
    }

    @Test
    void is_left_out_by_those_that_are_named_and_by_no_other() {
        assertThat(ACROSS)
                .allSatisfy(named -> assertThat(queries())
                        .anyMatch(text -> text.toString().startsWith(named)
                                && !faults(text.sql()).isEmpty()));
    }

    @Test
    void is_looked_for_in_many_queries() {
        assertThat(queries()).hasSizeGreaterThan(25);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT r.id FROM reading r WHERE r.id = :id",
                "SELECT r.id FROM reading r JOIN rating g ON g.reading_id = r.id WHERE r.council_id = :council",
                "UPDATE helper SET name = :name WHERE id = :id",
                "SELECT id FROM young_person WHERE council_id <> :council",
                "SELECT a.id FROM reading a WHERE a.council_id = :council AND EXISTS (SELECT 1 FROM rating g WHERE"
                        + " g.area = 'HOME')"
            })
    void that_is_missing_would_be_found(String sql) {
        assertThat(faults(sql)).isNotEmpty();
    }

    /** A text that stops in the middle of its conditions goes on with those that its file holds for several. */
    private static Stream<SqlText> queries() {
        var shared = SqlText.ofSources()
                .filter(text -> text.sql().startsWith("council_id = :council"))
                .map(SqlText::file)
                .collect(Collectors.toSet());
        return SqlText.ofSources()
                .filter(text -> !(text.sql().matches("(?s).*\\b(WHERE|AND)") && shared.contains(text.file())))
                .filter(text -> TABLE.matcher(text.sql()).results().anyMatch(found -> TABLES.contains(found.group(2))));
    }

    /** A condition that several queries of a file share names the council of each table that they leave it to. */
    private static boolean isPutTogetherWithIt(SqlText text) {
        return text.sql().contains("%s")
                && aliases(text.sql())
                        .allMatch(alias -> isHeld(text.sql(), alias)
                                || SqlText.ofSources()
                                        .filter(other -> other.file().equals(text.file())
                                                && !other.sql().equals(text.sql()))
                                        .anyMatch(other -> isHeld(other.sql(), alias)));
    }

    private static Stream<String> aliases(String sql) {
        return TABLE.matcher(sql)
                .results()
                .filter(found -> TABLES.contains(found.group(2)))
                .map(found -> String.valueOf(found.group(3)));
    }

    /** The tables that are read without their council. */
    private static List<String> faults(String sql) {
        var tables = TABLE.matcher(sql)
                .results()
                .filter(found -> TABLES.contains(found.group(2)))
                .filter(found -> !isHeld(sql, found.group(3)))
                .map(found -> found.group(2));
        var whole = WHOLE.matcher(sql).matches()
                        && !sql.contains("%s")
                        && !ONE_COUNCIL.matcher(sql).find()
                ? Stream.of("the whole")
                : Stream.<String>of();
        return Stream.concat(tables, whole).toList();
    }

    /** The table's council is held to another's, or to the one that is asked about. */
    private static boolean isHeld(String sql, String alias) {
        var column = alias == null ? "(?<![\\w.])council_id" : "\\b%s\\.council_id".formatted(Pattern.quote(alias));
        return Pattern.compile("%s = |= %s\\b".formatted(column, column))
                .matcher(sql)
                .find();
    }
}
