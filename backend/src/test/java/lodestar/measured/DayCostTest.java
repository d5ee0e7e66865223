package lodestar.measured;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import lodestar.Client;
import lodestar.MadeUp;
import lodestar.RunningLodestar;
import lodestar.aboutme.AboutMePages;
import lodestar.access.Role;
import lodestar.day.Handovers;
import lodestar.people.Helper;
import lodestar.plan.Plans;
import lodestar.store.Database;
import lodestar.store.DatabaseAs;
import lodestar.voice.ManySayings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A day of 200 young people costs what a day of one costs, and no table is read to its end for it. */
class DayCostTest {

    private static final int DAY = 6;
    private static final int TAKING_OVER = 8;
    private static final int HANDING_OVER = 11;
    private static final String MINE = "{ day(first: 50) { counts { what many } nodes { what name since thingId } } }";
    private static final String TEAM = "{ team(first: 50) { late { what name } nodes { what name worker since } } }";

    private static Client one;
    private static Client twenty;
    private static Client many;
    private static Client manager;

    @BeforeAll
    static void two_workers() {
        var council = MadeUp.council();
        var pat = council.helper("Pat");
        one = worker(council, pat, 1);
        twenty = worker(council, pat, 20);
        many = worker(council, pat, 200);
        manager = warm(council.signedIn(pat, Role.MANAGER));
        var owner = DatabaseAs.owner();
        owner.tables().forEach(table -> owner.rows("ANALYZE TABLE " + table));
    }

    private static Client worker(MadeUp council, Helper manager, int people) {
        var worker = council.helper("Worker of " + people);
        council.manages(manager, worker);
        RunningLodestar.bean(Database.class).inTransaction(() -> {
            IntStream.range(0, people)
                    .mapToObj(each -> council.youngPerson("Person " + each, 14))
                    .toList()
                    .forEach(person -> {
                        council.link(worker, person);
                        ManySayings.of(council, person, worker, 3, 1);
                    });
            return true;
        });
        return warm(council.signedIn(worker, Role.PRACTITIONER));
    }

    @Test
    void of_200_young_people_costs_what_a_day_of_one_costs() {
        var ofOne = counted("a day of 1", one, MINE);

        assertThat(counted("a day of 200", many, MINE)).isEqualTo(ofOne).isLessThanOrEqualTo(DAY);
        tellTimes();
        assertThat(counted("a team of 221", manager, TEAM)).isLessThanOrEqualTo(DAY);
    }

    @Test
    void every_table_is_read_by_an_index() {
        assertThat(Plan.during(() -> {
                    many.ask(MINE);
                    manager.ask(TEAM);
                    manager.ask(MINE);
                }))
                .hasSizeGreaterThan(20)
                .noneMatch(Plan::readsEverything);
    }

    @Test
    void one_page_for_whoever_takes_over_and_handing_over() {
        var council = MadeUp.council();
        var jo = council.youngPerson("Jo", 14);
        var sam = council.helper("Sam");
        var robin = council.helper("Robin");
        var pat = council.helper("Pat");
        council.link(sam, jo);
        council.manages(pat, sam);
        council.account(robin.id(), Role.PRACTITIONER);
        var young = council.signedIn(jo);
        var worker = warm(council.signedIn(sam, Role.PRACTITIONER));
        Plans.whole(young, worker, jo.id(), sam.id(), "words");
        ManySayings.of(council, jo, sam, 10, 10);
        AboutMePages.write(young, 0, "HELPS", "A walk");
        var of = Map.of("of", jo.id().toString());
        var sent = Map.of("i", Handovers.input(jo, sam, robin, "Sam starts another job."));
        var manager = warm(council.signedIn(pat, Role.MANAGER));

        assertThat(counted("taking over, with a page not read before", () -> asked(worker, Handovers.TAKE_OVER, of)))
                .isLessThanOrEqualTo(TAKING_OVER);
        assertThat(Plan.during(() -> asked(worker, Handovers.TAKE_OVER, of))).noneMatch(Plan::readsEverything);
        assertThat(counted("handing over", () -> asked(manager, Handovers.HAND_OVER, sent)))
                .isLessThanOrEqualTo(HANDING_OVER);
    }

    private static void asked(Client client, String query, Map<String, ?> variables) {
        var answer = client.ask(query, variables);
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
    }

    private static int counted(String what, Client client, String asked) {
        return counted(what, () -> assertThat(client.ask(asked).has("errors")).isFalse());
    }

    private static int counted(String what, Runnable work) {
        var began = System.nanoTime();
        var cost = StatementCounter.during(work);
        System.out.printf(
                "measured: %s %d statements, %d commits, %d ms%n",
                what, cost.statements(), cost.commits(), (System.nanoTime() - began) / 1_000_000);
        return cost.statements();
    }

    /**
     * For the note: nothing is promised about time, only about statements and indexes. The middle of many, once warm.
     */
    private static void tellTimes() {
        IntStream.range(0, 30).forEach(_ -> List.of(twenty, many).forEach(DayCostTest::micros));
        var ofTwenty = middle(twenty);
        var ofMany = middle(many);
        System.out.printf(
                "measured: a day of 20 takes %.1f ms and a day of 200 %.1f ms, over HTTP: %.1f times as long%n",
                ofTwenty / 1_000.0, ofMany / 1_000.0, (double) ofMany / ofTwenty);
    }

    private static long middle(Client client) {
        return IntStream.range(0, 31)
                .mapToLong(_ -> micros(client))
                .sorted()
                .skip(15)
                .findFirst()
                .orElseThrow();
    }

    private static long micros(Client client) {
        var began = System.nanoTime();
        client.ask(MINE);
        return (System.nanoTime() - began) / 1_000;
    }

    /** A session notes that it was seen once a minute; that is no part of a screen. */
    private static Client warm(Client client) {
        client.ask("{ me { id } }");
        return client;
    }
}
