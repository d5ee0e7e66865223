package lodestar.measured;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import lodestar.Client;
import lodestar.RunningLodestar;
import lodestar.access.Role;
import lodestar.schema.MySqlGrammar;
import lodestar.star.Stars;
import lodestar.store.Database;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** No screen reads a table from end to end, with 200 young people of ten readings each present. */
class PlansTest {

    private static BusyCouncil busy;

    @BeforeAll
    static void a_busy_council() {
        busy = BusyCouncil.with(200, 10, 20);
        var owner = DatabaseAs.owner();
        owner.tables().forEach(table -> owner.rows("ANALYZE TABLE " + table));
    }

    @Test
    void a_young_persons_screens_use_indexes() {
        var jo = busy.council().signedIn(busy.person());

        assertThat(Plan.during(() -> {
                    asked(jo, "api/me.graphql", "Me", Map.of());
                    asked(jo, "star/star.graphql", "MyStarAndViews", Map.of());
                    var journey = asked(jo, "star/star.graphql", "MyJourney", Map.of());
                    var cursor = journey.at("/me/youngPerson/star/journey/pageInfo/endCursor")
                            .asText();
                    asked(jo, "star/star.graphql", "MyJourney", Map.of("after", cursor));
                }))
                .hasSizeGreaterThan(8)
                .noneMatch(Plan::readsEverything)
                .allSatisfy(PlansTest::canBeReadByMySql);
    }

    @Test
    void a_workers_screens_use_indexes() {
        var sam = busy.council().signedIn(busy.worker(), Role.PRACTITIONER);
        var id = Map.of("id", busy.person().id().toString());

        assertThat(Plan.during(() -> {
                    asked(sam, "people/people.graphql", "MyYoungPeople", Map.of());
                    asked(sam, "people/people.graphql", "OneYoungPerson", id);
                    asked(sam, "people/people.graphql", "TheirJourney", id);
                }))
                .hasSizeGreaterThan(8)
                .noneMatch(Plan::readsEverything)
                .allSatisfy(PlansTest::canBeReadByMySql);
    }

    @Test
    void who_looked_emergencies_and_notices_use_indexes() {
        var council = busy.council();
        var id = Map.of("id", busy.person().id().toString());
        asked(council.signedIn(busy.worker(), Role.PRACTITIONER), "people/people.graphql", "OneYoungPerson", id);
        var jo = council.signedIn(busy.person());
        var iris = council.signedIn(council.helper("Iris"), Role.RECORDS_OFFICER);
        var femi = council.signedIn(council.helper("Femi"), Role.SAFEGUARDING_LEAD);

        assertThat(Plan.during(() -> {
                    asked(jo, "looks/looks.graphql", "WhoLooked", id);
                    asked(jo, "looks/looks.graphql", "MyNotices", Map.of());
                    asked(iris, "looks/staff/emergency.graphql", "Notices", Map.of());
                    asked(iris, "looks/staff/emergency.graphql", "UntoldGlasses", Map.of());
                    asked(femi, "looks/staff/emergency.graphql", "OpenGlasses", Map.of());
                }))
                .hasSizeGreaterThan(8)
                .noneMatch(Plan::readsEverything)
                .allSatisfy(PlansTest::canBeReadByMySql);
    }

    @Test
    void giving_a_star_and_signing_in_use_indexes() {
        var jo = busy.council().signedIn(busy.person());
        var code = busy.council().code(busy.person().id(), Role.YOUNG_PERSON);

        assertThat(Plan.during(() -> {
                    new Client().signedIn(code, "271828");
                    Stars.give(jo, Stars.reading(List.of(Stars.step("HOME", 3))));
                }))
                .isNotEmpty()
                .noneMatch(Plan::readsEverything)
                .allSatisfy(PlansTest::canBeReadByMySql);
    }

    @Test
    void a_query_without_an_index_would_be_found() {
        var database = RunningLodestar.bean(Database.class);

        assertThat(Plan.during(() -> database.with(
                        handle -> handle.createQuery("SELECT COUNT(*) FROM reading WHERE template_version = :version")
                                .bind("version", 7)
                                .mapTo(Integer.class)
                                .one())))
                .singleElement()
                .matches(Plan::readsEverything);
    }

    /** What was put together from parts, as it was sent. MySQL itself is not run. */
    private static void canBeReadByMySql(Plan plan) {
        assertThat(MySqlGrammar.mistakes(plan.sql().replace("?", "1")))
                .as(plan.sql())
                .isEmpty();
    }

    private static JsonNode asked(Client client, String file, String operation, Map<String, ?> variables) {
        return Screens.ask(client, file, operation, variables);
    }
}
