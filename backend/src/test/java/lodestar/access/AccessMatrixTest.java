package lodestar.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.micronaut.web.router.Router;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lodestar.Client;
import lodestar.Knock;
import lodestar.MadeUp;
import lodestar.RunningLodestar;
import lodestar.access.AccessMatrix.Column;
import lodestar.accounts.AccountsKnocks;
import lodestar.accounts.UsersKnocks;
import lodestar.looks.Emergencies;
import lodestar.looks.LooksKnocks;
import lodestar.people.PeopleKnocks;
import lodestar.people.SupportLink;
import lodestar.people.YoungPerson;
import lodestar.star.StarKnocks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every door of the API, knocked at by every column of the access matrix; generated from the matrix. */
class AccessMatrixTest {

    private static final AccessMatrix MATRIX = RunningLodestar.bean(AccessMatrix.class);
    private static final GraphQLSchema SCHEMA = RunningLodestar.bean(GraphQLSchema.class);
    private static final MadeUp COUNCIL = MadeUp.council();
    private static final Map<Column, Client> CLIENTS = new EnumMap<>(Column.class);
    private static YoungPerson jo;
    private static YoungPerson kai;
    private static YoungPerson elsewhere;

    private static final Map<String, Knock> KNOCKS = Stream.of(
                    PeopleKnocks.ALL, StarKnocks.ALL, AccountsKnocks.ALL, LooksKnocks.ALL, UsersKnocks.ALL)
            .flatMap(knocks -> knocks.entrySet().stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    @BeforeAll
    static void somebody_of_every_column() {
        jo = COUNCIL.youngPerson("Jo", 14);
        kai = COUNCIL.youngPerson("Kai", 14);
        elsewhere = MadeUp.council().youngPerson("Lee", 14);
        var worker = COUNCIL.helper("Sam");
        var carer = COUNCIL.helper("Ade");
        var manager = COUNCIL.helper("Pat");
        COUNCIL.link(worker, jo);
        COUNCIL.link(carer, jo, SupportLink.Kind.CARER);
        COUNCIL.manages(manager, worker);
        CLIENTS.put(Column.YOUNG_PERSON, COUNCIL.signedIn(jo));
        CLIENTS.put(Column.CARER, COUNCIL.signedIn(carer, Role.CARER));
        CLIENTS.put(Column.PRACTITIONER, COUNCIL.signedIn(worker, Role.PRACTITIONER));
        CLIENTS.put(Column.OTHER_PRACTITIONER, COUNCIL.signedIn(COUNCIL.helper("Chris"), Role.PRACTITIONER));
        CLIENTS.put(Column.MANAGER, COUNCIL.signedIn(manager, Role.MANAGER));
        CLIENTS.put(Column.PUBLIC, new Client());
        knock(
                Column.PRACTITIONER,
                PeopleKnocks.ALL.get("Query.youngPerson"),
                jo.id().toString());
        Stream.of(Role.values())
                .filter(role -> !CLIENTS.containsKey(Column.of(role)))
                .forEach(role -> CLIENTS.put(Column.of(role), COUNCIL.signedIn(COUNCIL.helper(role.name()), role)));
    }

    @TestFactory
    Stream<DynamicTest> every_door_opens_to_whom_the_matrix_says() {
        return KNOCKS.entrySet().stream()
                .flatMap(door -> Arrays.stream(Column.values())
                        .map(column -> dynamicTest("%s as %s".formatted(door.getKey(), column), () -> {
                            var action = action(door.getKey());
                            var answer = knock(column, door.getValue(), jo.id().toString());

                            if (Set.of(Cell.YES, Cell.OWN).contains(MATRIX.cell(action, column))) {
                                assertThat(answer).contains(door.getValue().opened());
                            } else {
                                assertThat(answer)
                                        .doesNotContain(door.getValue().opened());
                            }
                        })));
    }

    @TestFactory
    Stream<DynamicTest> anothers_and_another_councils_answer_to_the_byte_as_nobodys() {
        return Stream.of("Query.youngPerson", "Mutation.giveView", "Mutation.inviteYoungPerson", "Mutation.endDevice")
                .flatMap(door -> Arrays.stream(Column.values())
                        .map(column -> dynamicTest("%s as %s".formatted(door, column), () -> {
                            var knock = KNOCKS.get(door);
                            var nobody = knock(column, knock, UUID.randomUUID().toString());

                            assertThat(knock(column, knock, kai.id().toString()))
                                    .isEqualTo(nobody);
                            assertThat(knock(column, knock, elsewhere.id().toString()))
                                    .isEqualTo(nobody);
                        })));
    }

    @Test
    void every_door_of_the_schema_is_knocked_at() {
        var doors = Stream.of(SCHEMA.getQueryType(), SCHEMA.getMutationType())
                .flatMap(type ->
                        type.getFieldDefinitions().stream().map(field -> type.getName() + "." + field.getName()))
                .collect(Collectors.toSet());

        assertThat(KNOCKS.keySet()).isEqualTo(doors);
    }

    @Test
    void every_http_door_names_its_action_and_is_open_to_strangers_only_where_the_matrix_says() {
        var doors = RunningLodestar.bean(Router.class)
                .uriRoutes()
                .map(route -> route.getTargetMethod())
                .toList();

        assertThat(doors).isNotEmpty().allSatisfy(door -> {
            assertThat(door.hasAnnotation(Needs.class)).as(door.toString()).isTrue();
            var action = door.enumValue(Needs.class, Action.class).orElseThrow();
            assertThat(MATRIX.isPublic(action)).as(door.toString()).isTrue();
        });
    }

    @Test
    void the_actions_are_the_rows_of_the_matrix() {
        assertThat(Action.values())
                .allSatisfy(
                        action -> assertThat(MATRIX.cell(action, Column.PUBLIC)).isNotNull());
        assertThat(Action.of("star.rate_self")).isEqualTo(Action.STAR_RATE_SELF);
        assertThat(Action.STAR_RATE_SELF.code()).isEqualTo("star.rate_self");
    }

    private static Action action(String door) {
        var parts = door.split("\\.");
        var field = ((GraphQLObjectType) SCHEMA.getType(parts[0])).getFieldDefinition(parts[1]);
        return Action.of(
                field.getAppliedDirective("needs").getArgument("action").getValue());
    }

    /** The whole answer; only the request's own id differs between any two. */
    private static String knock(Column column, Knock door, String about) {
        var client = CLIENTS.get(column);
        Emergencies.endAll();
        return client.post("/graphql", door.question().apply(client, about))
                .body()
                .replaceAll("\"requestId\":\"[0-9a-f-]{36}\"", "\"requestId\":\"*\"");
    }
}
