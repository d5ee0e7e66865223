package lodestar.access;

import static lodestar.access.Everybody.MATRIX;
import static lodestar.access.Everybody.WAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lodestar.Client;
import lodestar.Knock;
import lodestar.Life;
import lodestar.MadeUp;
import lodestar.access.AccessMatrix.Column;
import lodestar.looks.Emergencies;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every row of the access matrix, tried by every column of it, through HTTP: generated from the matrix and the schema.
 * That somebody else's things answer as what is not there is {@link EveryFieldTest}'s; the doors beside the API are
 * {@link HttpDoorsTest}'s.
 */
class AccessMatrixTest {

    /** Where the matrix says more than there is yet. */
    private static final Map<Action, Map<Column, String>> NOT_YET = Map.of(
            Action.VOICE_CHOOSE_AUDIENCE,
            Map.of(Column.CARER, "a carer has nothing of their own to hide yet"),
            Action.PROMISE_THEME,
            Map.of(Column.PARTICIPATION_LEAD, "nothing said can be shared with a participation lead yet"),
            Action.PLAN_READ,
            Map.of(Column.CARER, "a plan is not shared with carers yet"),
            Action.PEOPLE_FAMILY_TIME,
            Map.of(Column.CARER, "family time is not shared with carers yet"),
            Action.PEOPLE_READ_FAMILY_TIME,
            Map.of(Column.CARER, "family time is not shared with carers yet"));

    /** Jo shares what Jo says with the worker and the manager. What takes two people is open to each of them. */
    private static final Set<Cell> OPEN = Set.of(Cell.YES, Cell.OWN, Cell.SHARED, Cell.TWO_PEOPLE);

    private static Cast cast;

    @BeforeAll
    static void somebody_of_every_column() {
        cast = new Cast(new Life(MadeUp.council(), "zaqmatrix"));
    }

    @TestFactory
    Stream<DynamicTest> every_row_opens_to_whom_it_says_and_to_nobody_else() {
        return Arrays.stream(Action.values())
                .filter(row -> !ways(row).isEmpty())
                .flatMap(row -> Arrays.stream(Column.values())
                        .map(column ->
                                dynamicTest("%s as %s".formatted(row.code(), column), () -> tried(row, column))));
    }

    @TestFactory
    Stream<DynamicTest> every_door_opens_to_whom_the_matrix_says() {
        return Cast.KNOCKS.entrySet().stream()
                .flatMap(door -> Arrays.stream(Column.values())
                        .map(column -> dynamicTest(
                                "%s as %s".formatted(door.getKey(), column),
                                () -> knocked(door.getKey(), door.getValue(), column))));
    }

    @Test
    void every_door_of_the_schema_is_knocked_at() {
        var doors = WAYS.stream().map(Way::door).collect(Collectors.toSet());

        assertThat(Cast.KNOCKS.keySet()).isEqualTo(doors);
    }

    /** A row whose feature is built is not in the list, and one that is in the list has no door. */
    @Test
    void a_row_without_a_door_is_listed_with_its_reason_and_no_other_is() {
        var withDoor = Stream.of(
                        WAYS.stream().flatMap(way -> way.actions().stream()),
                        HttpDoorsTest.actions(),
                        CommandsTest.actions())
                .flatMap(actions -> actions)
                .collect(Collectors.toSet());

        assertThat(Arrays.stream(Action.values()).filter(row -> !withDoor.contains(row)))
                .containsExactlyInAnyOrderElementsOf(NotBuiltYet.ROWS.keySet());
    }

    @Test
    void the_actions_are_the_rows_of_the_matrix() {
        assertThat(Action.values())
                .allSatisfy(
                        action -> assertThat(MATRIX.cell(action, Column.PUBLIC)).isNotNull());
        assertThat(Action.of("star.rate_self")).isEqualTo(Action.STAR_RATE_SELF);
        assertThat(Action.STAR_RATE_SELF.code()).isEqualTo("star.rate_self");
    }

    private static void knocked(String name, Knock door, Column column) {
        Emergencies.endAll();
        var client = cast.client(column);
        var answer = client.post(
                        "/graphql", door.question().apply(client, cast.life().whose()))
                .body();

        var way = WAYS.stream().filter(it -> it.door().equals(name)).findFirst().orElseThrow();
        var row = way.steps().getFirst().ownAction();
        if (isOpenTo(row, column)) {
            assertThat(answer).contains(door.opened());
        } else {
            assertThat(answer).doesNotContain(door.opened());
        }
    }

    private static void tried(Action row, Column column) {
        for (var way : ways(row)) {
            var answer = Everybody.ask(cast.client(column), way, cast.life().whose());
            assertThat(isOpened(way, Client.tree(answer)))
                    .as("%s as %s: %s", way, column, answer)
                    .isEqualTo(mayOpen(way, column));
        }
    }

    /** Where a page of a list stops is told to whoever may ask for the list, and holds nobody's data. */
    private static List<Way> ways(Action row) {
        return Everybody.QUIET.stream()
                .filter(way -> way.actions().contains(row) && !way.endsIn("PageInfo") && !way.changes())
                .toList();
    }

    private static boolean mayOpen(Way way, Column column) {
        return way.actions().stream().allMatch(action -> isOpenTo(action, column))
                && (column == Column.YOUNG_PERSON || !way.passes("Me.youngPerson"));
    }

    private static boolean isOpenTo(Action action, Column column) {
        return OPEN.contains(MATRIX.cell(action, column))
                && !NOT_YET.getOrDefault(action, Map.of()).containsKey(column);
    }

    /**
     * Something stands at the end of the way. A list may be empty on it, but not one of people or of what waits;
     * nothing in a team has to be late.
     */
    private static boolean isOpened(Way way, JsonNode answer) {
        if (answer.has("errors")) {
            return false;
        }
        var at = answer.at("/data");
        for (var step : way.steps()) {
            at = at.isArray() ? at.path(0) : at;
            at = at.path(step.field().getName());
            if (at.isArray() && at.isEmpty()) {
                return Stream.of("YoungPerson", "Mention", "AboutMeOffer", "Waiting", "WaitingCount")
                                .noneMatch(step::leadsTo)
                        || way.passes("Team.late");
            }
        }
        return at.isObject() || at.isArray();
    }
}
