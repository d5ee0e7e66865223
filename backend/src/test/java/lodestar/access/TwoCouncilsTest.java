package lodestar.access;

import static lodestar.access.Everybody.WAYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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

    private static final Set<String> OF_JOS = ids(Everybody.JO.life().council().id());
    private static final Set<String> OF_LEES =
            ids(Everybody.LEE.life().council().id());

    @ParameterizedTest
    @EnumSource
    void never_mix(Column column) {
        var answers = answers(Everybody.JO, Everybody.LEE.life(), column);
        assertThat(answers)
                .noneMatch(answer -> answer.contains(Everybody.LEE.life().mark()));
        assertThat(ids(answers)).doesNotContainAnyElementsOf(OF_LEES);

        var theirs = answers(Everybody.LEE, Everybody.JO.life(), column);
        assertThat(theirs)
                .noneMatch(answer -> answer.contains(Everybody.JO.life().mark()));
        assertThat(ids(theirs)).doesNotContainAnyElementsOf(OF_JOS);
    }

    @Test
    void are_full_of_what_could_be_mixed() {
        var answers = answers(Everybody.LEE, Everybody.JO.life(), Column.YOUNG_PERSON);

        assertThat(answers)
                .anyMatch(answer -> answer.contains(Everybody.LEE.life().mark()));
        assertThat(ids(answers)).containsAnyElementsOf(OF_LEES);
        assertThat(OF_JOS).hasSizeGreaterThan(50).doesNotContainAnyElementsOf(OF_LEES);
    }

    /** Everything there is to ask, of one's own and of the other council's. */
    private static List<String> answers(Cast cast, Life other, Column column) {
        return WAYS.stream()
                .flatMap(way -> Stream.of(cast.life().whose(), other.whose(), other.thingsUnder(cast.life()))
                        .map(whose -> Everybody.ask(cast.client(column), way, whose)))
                .toList();
    }

    private static Set<String> ids(List<String> answers) {
        return answers.stream()
                .flatMap(answer -> ID.matcher(answer).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    /** Every id in every row of a council. */
    private static Set<String> ids(CouncilId council) {
        var owner = DatabaseAs.owner();
        var columns = owner.rows("""
            SELECT table_name, column_name FROM information_schema.columns
            WHERE table_schema = DATABASE() AND column_type = 'binary(16)'
              AND column_name NOT IN ('client_mutation_id', 'request_id')\
            """);
        var found = new ArrayList<String>();
        columns.forEach(column -> found.addAll(
                owner.list("SELECT DISTINCT LOWER(HEX(%s)) FROM %s WHERE council_id = '%s' AND %s IS NOT NULL"
                        .formatted(column.get(1), column.get(0), council.code(), column.get(1)))));
        return found.stream()
                .map(hex -> hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
