package lodestar.promise;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
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
import org.jspecify.annotations.Nullable;

/**
 * How to knock at the doors about themes and promises. They are a council's, not a young person's: so what is knocked
 * about is found in the council of whoever it is asked for, and is nobody's where there is no such council.
 */
public final class PromiseKnocks {

    public static final Map<String, Knock> ALL = Map.ofEntries(
            Map.entry("Query.themes", Knock.ask("{ themes { version } }", "{\"themes\":{")),
            Map.entry("Query.promises", Knock.ask("{ promises { nodes { id } } }", "{\"promises\":{")),
            Map.entry("Query.myPromises", Knock.ask("{ myPromises { isAnythingNew } }", "{\"myPromises\":{")),
            Map.entry("Query.proposedPromises", Knock.ask("{ proposedPromises { id } }", "{\"proposedPromises\":[")),
            Map.entry(
                    "Query.promise",
                    new Knock(
                            (_, whose) -> Map.of(
                                    "query",
                                    "query($of:ID!){promise(promiseId:$of){version}}",
                                    "variables",
                                    Map.of("of", of(whose, PromiseKnocks::made))),
                            "{\"promise\":{")),
            mutation("nameTheme", (_, _) -> Map.of("name", "Theme " + UUID.randomUUID())),
            mutation(
                    "tieTheme",
                    (_, whose) -> Map.of(
                            "sayingId",
                            whose.id("sayingToCount"),
                            "themeId",
                            of(whose, PromiseKnocks::theme),
                            "tied",
                            true)),
            mutation(
                    "orderThemes",
                    (client, whose) -> Map.of(
                            "version",
                                    client.ask("{ themes { version } }")
                                            .at("/data/themes/version")
                                            .asInt(),
                            "metOn", today().toString(),
                            "themes", List.of(of(whose, PromiseKnocks::theme)))),
            mutation("makePromise", (_, whose) -> Promises.promise(today(), today(), of(whose, PromiseKnocks::theme))),
            mutation("proposePromise", (_, whose) -> Promises.proposal(today(), of(whose, PromiseKnocks::theme))),
            mutation("decidePromise", (_, whose) -> {
                var input = Promises.step(of(whose, PromiseKnocks::proposed), 1, "NOT_YET", Promises.REASON);
                input.put("decidedOn", today().toString());
                return input;
            }),
            mutation(
                    "noteOnPromise",
                    (client, whose) -> Promises.step(
                            of(whose, council -> owned(council, client)), 2, "PROGRESS", Promises.REASON)),
            mutation("sawPromise", (_, whose) -> Map.of("promiseId", of(whose, PromiseKnocks::made), "version", 1)),
            mutation("sayWhatCame", (_, whose) -> Map.of("promiseId", whose.id("keptPromise"), "came", "NO")));

    private PromiseKnocks() {}

    private static Map.Entry<String, Knock> mutation(String name, BiFunction<Client, Whose, Map<String, ?>> input) {
        return Map.entry(
                "Mutation." + name,
                new Knock(
                        (client, whose) -> {
                            var whole = new HashMap<String, Object>(input.apply(client, whose));
                            whole.putIfAbsent(
                                    "clientMutationId", UUID.randomUUID().toString());
                            return Map.of(
                                    "query", Client.mutation(name, "__typename"), "variables", Map.of("i", whole));
                        },
                        "{\"%s\":{".formatted(name)));
    }

    private static String of(Whose whose, Function<CouncilId, UUID> found) {
        return council(whose).map(found).orElseGet(UUID::randomUUID).toString();
    }

    private static UUID theme(CouncilId council) {
        var themes = RunningLodestar.bean(ThemeService.class);
        var lead = somebody(council, Role.PARTICIPATION_LEAD);
        return themes.list(lead).themes().stream()
                .findFirst()
                .map(it -> it.theme().id())
                .orElseGet(() -> themes.name(lead, new NameTheme(UUID.randomUUID(), "Getting around")));
    }

    private static UUID made(CouncilId council) {
        return RunningLodestar.bean(PromiseWriteService.class)
                .make(somebody(council, Role.PARTICIPATION_LEAD), wanted(council, today(), false));
    }

    private static UUID proposed(CouncilId council) {
        return RunningLodestar.bean(PromiseWriteService.class)
                .propose(somebody(council, Role.PANEL_MEMBER), wanted(council, null, false));
    }

    /** Answered for by whoever knocks, where that is somebody. */
    private static UUID owned(CouncilId council, Client client) {
        var writing = RunningLodestar.bean(PromiseWriteService.class);
        var promise = person(client)
                .filter(it -> isHelper(council, it))
                .map(it -> writing.propose(
                        new Actor(council, UUID.randomUUID(), it, Role.PANEL_MEMBER, null, Instant.EPOCH),
                        wanted(council, null, true)))
                .orElseGet(() -> proposed(council));
        var decided = new DecidePromise(
                UUID.randomUUID(), promise.toString(), 1, Decision.MADE, today(), today().plusDays(9), null);
        writing.decide(somebody(council, Role.PARTICIPATION_LEAD), decided, promise);
        return promise;
    }

    private static boolean isHelper(CouncilId council, PersonId person) {
        return RunningLodestar.bean(HelperRepository.class)
                .find(council, person)
                .isPresent();
    }

    private static Optional<PersonId> person(Client client) {
        var id = client.ask("{ me { id } }").at("/data/me/id");
        return id.isTextual() ? Optional.of(new PersonId(UUID.fromString(id.asText()))) : Optional.empty();
    }

    private static MakePromise wanted(CouncilId council, @Nullable LocalDate decided, boolean mine) {
        return new MakePromise(
                UUID.randomUUID(),
                "Free buses for everybody in care.",
                OwnerKind.COUNCIL,
                "Head of transport",
                today().plusDays(9),
                decided,
                mine,
                Set.of(theme(council)),
                Set.of(Principle.USE_OF_SERVICES),
                Set.of());
    }

    private static Actor somebody(CouncilId council, Role role) {
        var id = new PersonId(RunningLodestar.bean(Ids.class).next());
        RunningLodestar.bean(HelperRepository.class)
                .save(new Helper(council, id, "Lena Fox", null, null, Instant.EPOCH));
        return new Actor(council, UUID.randomUUID(), id, role, null, Instant.EPOCH);
    }

    private static LocalDate today() {
        return Clocks.today(Clock.systemUTC());
    }

    private static Optional<CouncilId> council(Whose whose) {
        return DatabaseAs.owner()
                .list("SELECT council_id FROM young_person WHERE HEX(id) = '%s'"
                        .formatted(whose.youngPerson().replace("-", "").toUpperCase(Locale.ROOT)))
                .stream()
                .map(CouncilId::new)
                .findFirst();
    }
}
