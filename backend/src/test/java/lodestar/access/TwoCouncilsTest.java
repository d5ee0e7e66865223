package lodestar.access;

import static lodestar.access.Everybody.WAYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lodestar.Life;
import lodestar.access.AccessMatrix.Column;
import lodestar.kernel.CouncilId;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Two councils of the same shape, with the same references: whatever is asked in one, of its own and of the other's,
 * nothing of the other is ever in the answer, neither a word nor an id.
 */
class TwoCouncilsTest {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /**
     * Every id in every row of a council that is its own, and where it stands: a line of the audit keeps what was asked
     * for.
     */
    private static final Map<String, String> OF_JOS =
            idsOf(Everybody.JO.life().council().id());

    private static final Map<String, String> OF_LEES =
            idsOf(Everybody.LEE.life().council().id());

    @ParameterizedTest
    @EnumSource
    void never_mix(Column column) {
        var answers = answers(Everybody.JO, Everybody.LEE.life(), column);
        assertThat(answers).noneMatch(answer -> holds(answer, Everybody.LEE.life()));
        assertThat(found(answers, OF_LEES)).isEmpty();

        var theirs = answers(Everybody.LEE, Everybody.JO.life(), column);
        assertThat(theirs).noneMatch(answer -> holds(answer, Everybody.JO.life()));
        assertThat(found(theirs, OF_JOS)).isEmpty();
    }

    @Test
    void are_full_of_what_could_be_mixed() {
        var answers = answers(Everybody.LEE, Everybody.JO.life(), Column.YOUNG_PERSON);

        assertThat(answers).anyMatch(answer -> holds(answer, Everybody.LEE.life()));
        assertThat(found(answers, OF_LEES)).isNotEmpty();
        assertThat(OF_JOS).hasSizeGreaterThan(50);
    }

    /** Everything there is to ask, of one's own and of the other council's. */
    private static List<String> answers(Cast cast, Life other, Column column) {
        return WAYS.stream()
                .filter(way -> !way.changes() || way.steps().size() == 1)
                .flatMap(way -> Stream.of(cast.life().whose(), other.whose(), other.thingsUnder(cast.life()))
                        .limit(Everybody.isAboutSomebody(way) ? 3 : 1)
                        .map(whose -> Everybody.ask(cast.client(column), way, whose)))
                .toList();
    }

    private static boolean holds(String answer, Life life) {
        return answer.contains(life.mark()) || answer.contains(life.markAround());
    }

    private static Set<String> ids(List<String> answers) {
        return answers.stream()
                .flatMap(answer -> ID.matcher(answer).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    /** Where ids of a council stand that are in these answers. */
    private static List<String> found(List<String> answers, Map<String, String> council) {
        return ids(answers).stream()
                .filter(council::containsKey)
                .map(council::get)
                .toList();
    }

    private static Map<String, String> idsOf(CouncilId council) {
        var owner = DatabaseAs.owner();
        var found = new HashMap<String, String>();
        owner.rows("""
            SELECT table_name, column_name FROM information_schema.columns c
            WHERE table_schema = DATABASE() AND column_type = 'binary(16)'
              AND column_name NOT IN ('client_mutation_id', 'request_id')
              AND NOT (table_name = 'audit_line' AND column_name = 'young_person_id')
              AND EXISTS (SELECT 1 FROM information_schema.columns o
                          WHERE o.table_schema = c.table_schema AND o.table_name = c.table_name
                            AND o.column_name = 'council_id')\
            """)
                .forEach(column -> owner.list(
                                "SELECT DISTINCT LOWER(HEX(%s)) FROM %s WHERE council_id = '%s' AND %s IS NOT NULL"
                                        .formatted(column.get(1), column.get(0), council.code(), column.get(1)))
                        .forEach(hex -> found.put(
                                hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"),
                                column.get(0) + "." + column.get(1))));
        return found;
    }
}
