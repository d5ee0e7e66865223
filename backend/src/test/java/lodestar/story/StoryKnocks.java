package lodestar.story;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;
import lodestar.Knock;
import lodestar.RunningLodestar;
import lodestar.Whose;
import lodestar.access.Actor;
import lodestar.access.Role;
import lodestar.kernel.Clocks;
import lodestar.kernel.CouncilId;
import lodestar.kernel.Ids;
import lodestar.kernel.PersonId;
import lodestar.people.Helper;
import lodestar.people.HelperRepository;
import lodestar.store.DatabaseAs;

/** How to knock at the doors about copies that were asked for. */
public final class StoryKnocks {

    private static final String SEND = "mutation($i:%1$sInput!){%2$s(input:$i){id}}";

    public static final Map<String, Knock> ALL = Map.of(
            "Query.subjectAccesses",
            Knock.ask("{ subjectAccesses(first: 2) { nodes { id } } }", "{\"subjectAccesses\":{\"nodes\":["),
            "Query.subjectAccess",
            new Knock(
                    (_, whose) -> Map.of(
                            "query",
                            "query($id:ID!){subjectAccess(id:$id){state}}",
                            "variables",
                            Map.of("id", another(whose))),
                    "{\"subjectAccess\":{"),
            "Mutation.openSubjectAccess",
            Knock.sendAbout(
                    SEND.formatted("OpenSubjectAccess", "openSubjectAccess"),
                    whose -> {
                        SubjectAccesses.forget(whose.youngPerson());
                        return Map.of(
                                "clientMutationId",
                                UUID.randomUUID(),
                                "reference",
                                reference(whose),
                                "askedOn",
                                "2026-01-05");
                    },
                    "{\"openSubjectAccess\":{"),
            "Mutation.leaveOut",
            new Knock(
                    (client, whose) -> {
                        var own = own(client, whose);
                        return body(
                                "LeaveOut",
                                "leaveOut",
                                Map.of(
                                        "clientMutationId",
                                        UUID.randomUUID(),
                                        "subjectAccessId",
                                        own,
                                        "thingId",
                                        thing(client, own),
                                        "place",
                                        "ALL",
                                        "because",
                                        "CRIME"));
                    },
                    "{\"leaveOut\":{"),
            "Mutation.putBack",
            new Knock(
                    (client, whose) -> {
                        var own = own(client, whose);
                        var cut = SubjectAccesses.leaveOut(client, own, thing(client, own), "ALL", null, "CRIME")
                                .at("/data/leaveOut/id")
                                .asText();
                        return body(
                                "PutBack",
                                "putBack",
                                Map.of(
                                        "clientMutationId",
                                        UUID.randomUUID(),
                                        "subjectAccessId",
                                        own,
                                        "leftOutId",
                                        cut.isEmpty() ? UUID.randomUUID().toString() : cut));
                    },
                    "{\"putBack\":{"),
            "Mutation.stepOfAccess",
            Knock.sendAbout(
                    SEND.formatted("StepOfAccess", "stepOfAccess"),
                    whose -> Map.of(
                            "clientMutationId",
                            UUID.randomUUID(),
                            "subjectAccessId",
                            another(whose),
                            "version",
                            0,
                            "what",
                            "LONGER",
                            "words",
                            "There is very much of it."),
                    "{\"stepOfAccess\":{"));

    private StoryKnocks() {}

    private static Map<String, Object> body(String type, String mutation, Map<String, ?> input) {
        return Map.of("query", SEND.formatted(type, mutation), "variables", Map.of("i", input));
    }

    /** One that whoever knocks opened, if they may; otherwise somebody else's. */
    private static String own(Client client, Whose whose) {
        SubjectAccesses.forget(whose.youngPerson());
        var id = SubjectAccesses.open(client, reference(whose), "2026-01-05")
                .at("/data/openSubjectAccess/id")
                .asText();
        return id.isEmpty() ? another(whose) : id;
    }

    private static String thing(Client client, String request) {
        var first =
                SubjectAccesses.read(client, request).at("/things/nodes/0/id").asText();
        return first.isEmpty() ? UUID.randomUUID().toString() : first;
    }

    /** One that somebody else opened; none where there is no such young person. */
    private static String another(Whose whose) {
        var council = DatabaseAs.owner()
                .list("SELECT council_id FROM young_person WHERE HEX(id) = '%s'".formatted(hex(whose)));
        if (council.isEmpty()) {
            return UUID.randomUUID().toString();
        }
        SubjectAccesses.forget(whose.youngPerson());
        var officer = officer(new CouncilId(council.getFirst()));
        var wanted = new OpenSubjectAccess(UUID.randomUUID(), reference(whose), Clocks.today(Clock.systemUTC()));
        return RunningLodestar.bean(SubjectAccessService.class)
                .open(officer, wanted)
                .toString();
    }

    private static Actor officer(CouncilId council) {
        var id = new PersonId(RunningLodestar.bean(Ids.class).next());
        RunningLodestar.bean(HelperRepository.class)
                .save(new Helper(council, id, "Lena Fox", null, null, Instant.EPOCH));
        var account = DatabaseAs.owner()
                .list("SELECT LOWER(HEX(id)) FROM account WHERE council_id = '%s' LIMIT 1".formatted(council))
                .getFirst();
        return new Actor(council, uuid(account), id, Role.RECORDS_OFFICER, null, Instant.EPOCH);
    }

    private static UUID uuid(String hex) {
        return UUID.fromString(hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
    }

    private static String reference(Whose whose) {
        return DatabaseAs.owner()
                .list("SELECT reference FROM young_person WHERE HEX(id) = '%s'".formatted(hex(whose)))
                .stream()
                .findFirst()
                .orElse("NOBODY");
    }

    private static String hex(Whose whose) {
        return whose.youngPerson().replace("-", "").toUpperCase(Locale.ROOT);
    }
}
