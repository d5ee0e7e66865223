package lodestar.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import lodestar.Client;
import lodestar.Knock;
import lodestar.RunningLodestar;
import lodestar.Whose;
import lodestar.access.Actor;
import lodestar.access.Role;
import lodestar.kernel.CouncilId;
import lodestar.kernel.Ids;
import lodestar.kernel.PersonId;
import lodestar.people.Helper;
import lodestar.people.HelperRepository;
import lodestar.promise.Mission;
import lodestar.store.DatabaseAs;

/** How to knock at the doors about indicators: they are a council's, and nobody's where there is no such council. */
public final class IndicatorKnocks {

    public static final Map<String, Knock> ALL = Map.ofEntries(
            Map.entry(
                    "Query.indicators",
                    new Knock(
                            (_, whose) -> {
                                made(whose);
                                return Map.of("query", "{ indicators(first: 2) { id } }");
                            },
                            "{\"indicators\":[")),
            mutation("addIndicator", _ -> Indicators.typed("Moves")),
            mutation(
                    "addIndicatorNumber",
                    whose -> Map.of(
                            "indicatorId",
                            made(whose),
                            "day",
                            LocalDate.EPOCH.toString(),
                            "value",
                            "12",
                            "source",
                            "Housing register")),
            mutation("putIndicatorAway", whose -> Map.of("indicatorId", made(whose))));

    private IndicatorKnocks() {}

    private static Map.Entry<String, Knock> mutation(String name, Function<Whose, Map<String, ?>> input) {
        return Map.entry(
                "Mutation." + name,
                Knock.sendAbout(
                        Client.mutation(name, "id"),
                        whose -> {
                            var whole = new HashMap<String, Object>(input.apply(whose));
                            whole.put("clientMutationId", UUID.randomUUID().toString());
                            return whole;
                        },
                        "{\"%s\":{".formatted(name)));
    }

    /** One of the council of a young person, with a number; none where there is no such young person. */
    private static String made(Whose whose) {
        return DatabaseAs.owner()
                .list("SELECT council_id FROM young_person WHERE HEX(id) = '%s'"
                        .formatted(whose.youngPerson().replace("-", "").toUpperCase(Locale.ROOT)))
                .stream()
                .map(CouncilId::new)
                .map(IndicatorKnocks::made)
                .findFirst()
                .orElseGet(UUID::randomUUID)
                .toString();
    }

    private static UUID made(CouncilId council) {
        var there = RunningLodestar.bean(IndicatorRepository.class).list(council);
        if (!there.isEmpty()) {
            return there.getFirst().id();
        }
        var person = new PersonId(RunningLodestar.bean(Ids.class).next());
        RunningLodestar.bean(HelperRepository.class)
                .save(new Helper(council, person, "Lena Fox", null, null, Instant.EPOCH));
        var lead = new Actor(council, UUID.randomUUID(), person, Role.PARTICIPATION_LEAD, null, Instant.EPOCH);
        var service = RunningLodestar.bean(IndicatorService.class);
        var id = service.add(
                lead,
                new AddIndicator(
                        UUID.randomUUID(),
                        Mission.LOVING_HOMES,
                        Indicator.Kind.LEAD,
                        "Moves",
                        Indicator.Better.LESS,
                        Indicator.Origin.TYPED,
                        null,
                        null,
                        null));
        service.type(
                lead,
                new AddIndicatorNumber(UUID.randomUUID(), id.toString(), LocalDate.EPOCH, "12", "Housing register"),
                id);
        return id;
    }
}
