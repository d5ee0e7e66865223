package lodestar.access;

import static lodestar.access.Everybody.JO;
import static lodestar.access.Everybody.QUIET;
import static lodestar.access.Everybody.WAYS;
import static lodestar.access.Everybody.ask;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lodestar.Client;
import lodestar.Life;
import lodestar.Whose;
import lodestar.access.AccessMatrix.Column;
import lodestar.kernel.Page;
import lodestar.kernel.Problem;
import lodestar.looks.Emergencies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every field of the schema, by every way it can be reached, asked for by every column of the access matrix with
 * somebody else's id: what is not yours is to the byte what is not there.
 */
class EveryFieldTest {

    /** What changes something is refused at its door, so one way through each is enough. */
    private static final List<Way> ABOUT_SOMEBODY = QUIET.stream()
            .filter(Everybody::isAboutSomebody)
            .filter(way -> !way.changes() || way.steps().size() == 1)
            .toList();

    @BeforeEach
    void nobodys_record_is_open_in_an_emergency() {
        Emergencies.endAll();
    }

    @ParameterizedTest
    @EnumSource
    void of_somebody_elses_answers_as_nobodys(Column column) {
        var client = JO.client(column);

        for (var way : ABOUT_SOMEBODY) {
            var nobodys = ask(client, way, Whose.nobody());
            Everybody.others()
                    .forEach((what, life) -> assertThat(ask(client, way, life.whose()))
                            .as("%s of %s", way, what)
                            .isEqualTo(nobodys));
        }
    }

    /**
     * Being in one council is enough for some, such as opening a record in an emergency; never for another council's.
     */
    @ParameterizedTest
    @EnumSource
    void of_another_councils_answers_as_nobodys_at_every_door(Column column) {
        var client = JO.client(column);
        var lee = Everybody.LEE.life().whose();

        for (var way : WAYS.stream()
                .filter(way -> way.steps().size() == 1 && Everybody.isAboutSomebody(way))
                .toList()) {
            assertThat(ask(client, way, lee)).as("%s", way).isEqualTo(ask(client, way, Whose.nobody()));
        }
    }

    /** Such as a reading of Kai's under the id of Jo. */
    @ParameterizedTest
    @EnumSource
    void of_somebody_elses_thing_under_a_right_id_answers_as_of_no_thing(Column column) {
        var client = JO.client(column);
        for (var way : ABOUT_SOMEBODY.stream()
                .filter(way -> isByThing(way) || way.changes())
                .toList()) {
            var nothings = withoutIds(ask(client, way, nothingOfJos()));
            Everybody.others()
                    .forEach((what, life) -> assertThat(withoutIds(ask(client, way, life.thingsUnder(JO.life()))))
                            .as("%s of %s", way, what)
                            .isEqualTo(nothings));
        }
    }

    @ParameterizedTest
    @EnumSource
    void holds_nothing_of_anybody_else_whatever_is_asked(Column column) {
        for (var way : WAYS) {
            var answer = Everybody.toldOfJo(column, way);
            assertThat(notFor(column)).as("%s as %s", way, column).noneMatch(answer::contains);
        }
    }

    @Test
    void holds_nothing_that_is_hidden_from_a_worker_in_any_answer_to_that_worker() {
        var worker = JO.client(Column.PRACTITIONER);
        var hidden = JO.life().whoseHidden();

        for (var way : WAYS) {
            assertThat(ask(worker, way, hidden))
                    .as("%s", way)
                    .doesNotContain(JO.life().unseen());
        }
        for (var way : byThing()) {
            assertThat(ask(worker, way, hidden)).as("%s", way).isEqualTo(ask(worker, way, nothingOfJos()));
        }
        assertThat(byThing())
                .anySatisfy(way -> assertThat(ask(JO.client(Column.MANAGER), way, hidden))
                        .contains(JO.life().unseen()));
    }

    /** Asked by those to whom the list is shown: to the others its door is shut before a cursor is read. */
    @ParameterizedTest
    @EnumSource
    void holds_nothing_of_anybody_else_after_a_cursor_of_theirs(Column column) {
        var client = JO.client(column);
        var ways = pages().stream().filter(way -> isShown(column, way)).toList();

        for (var life : Everybody.others().values()) {
            for (var cursor : cursorsOf(life)) {
                for (var way : ways) {
                    assertThat(ask(client, way, JO.life().whose(), cursor))
                            .as("%s as %s", way, column)
                            .doesNotContain(life.mark());
                }
            }
        }
    }

    /** Asked by those to whom the list is shown: of every list there is somebody. */
    @Test
    void is_never_our_fault_after_a_cursor_that_came_with_no_list() {
        assertThat(pages()).hasSizeGreaterThan(3);
        for (var way : pages()) {
            var client = Stream.of(Column.values())
                    .filter(column -> isShown(column, way))
                    .findFirst()
                    .map(JO::client)
                    .orElseThrow();
            for (var written : List.of("", "home", "-1", Long.MAX_VALUE + " " + UUID.randomUUID(), "1 2 3 4")) {
                assertThat(ask(client, way, JO.life().whose(), Page.cursor(written)))
                        .as("%s after %s", way, written)
                        .doesNotContain(Problem.ours().code());
            }
        }
    }

    @Test
    void is_asked_for_and_shown_to_somebody() {
        var questions = QUIET.stream().filter(way -> !way.changes()).toList();
        var shown = Stream.of(Column.values())
                .flatMap(column -> questions.stream().filter(way -> isShown(column, way)))
                .flatMap(Way::asked)
                .collect(Collectors.toSet());
        var asked = questions.stream().flatMap(Way::asked).collect(Collectors.toSet());

        assertThat(shown).isEqualTo(asked);
    }

    @Test
    void is_reached_by_one_way_at_least() {
        var reached = WAYS.stream()
                .flatMap(way -> Stream.concat(way.asked(), way.steps().stream().map(Way.Step::name)))
                .collect(Collectors.toSet());

        assertThat(reached).containsAll(Set.of("Rating.words", "Query.caseload", "Mutation.giveView", "Reading.hope"));
        assertThat(WAYS).anyMatch(way -> way.toString().equals("Query.caseload/nodes/star/journey/nodes/ratings"));
    }

    private static boolean isShown(Column column, Way way) {
        return !Everybody.toldOfJo(column, way).contains("\"errors\"");
    }

    /** By the id of one reading or saying. */
    private static List<Way> byThing() {
        return QUIET.stream()
                .filter(way -> way.passes("Query.youngPerson") && isByThing(way))
                .toList();
    }

    private static boolean isByThing(Way way) {
        return way.passes("YoungPerson.reading") || way.passes("YoungPerson.saying");
    }

    /** Each list that goes on by cursors, with what is first on its pages. */
    private static Collection<Way> pages() {
        return WAYS.stream()
                .filter(way -> !way.changes() && way.hasPages() && !way.endsIn("PageInfo"))
                .collect(Collectors.toMap(
                        Way::toLastPages, Function.identity(), BinaryOperator.minBy(Comparator.comparing(Way::length))))
                .values();
    }

    private static Whose nothingOfJos() {
        return new Whose(what -> "youngPerson".equals(what)
                ? JO.life().person().id().toString()
                : UUID.randomUUID().toString());
    }

    /** The marks of everybody else's; and for a young person, the names of helpers for whom they have another word. */
    private static List<String> notFor(Column column) {
        var marks = new ArrayList<String>();
        Everybody.others().values().forEach(life -> marks.add(life.mark()));
        if (column == Column.YOUNG_PERSON) {
            marks.add(JO.life().markAround());
        }
        return marks;
    }

    /** Every cursor that a young person themselves is given: signed in now, since a phone left alone is signed out. */
    private static List<String> cursorsOf(Life life) {
        var phone = life.council().signedIn(life.person());
        var cursors = WAYS.stream()
                .filter(way -> !way.changes() && way.endsIn("PageInfo"))
                .map(way -> ask(phone, way, life.whose()))
                .map(Client::tree)
                .flatMap(answer -> answer.findValues("endCursor").stream())
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
        assertThat(cursors).isNotEmpty();
        return List.copyOf(cursors);
    }

    /**
     * What was asked for by its id is given back by some answers; what was made has a time, a number, a link, a code.
     */
    private static String withoutIds(String answer) {
        return answer.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "*")
                .replaceAll("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z", "*")
                .replaceAll("\"version\":[0-9]+", "*")
                .replaceAll("\"(code|link)\":\"[^\"]*\"", "*");
    }
}
