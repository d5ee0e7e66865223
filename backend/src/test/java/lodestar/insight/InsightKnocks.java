package lodestar.insight;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import lodestar.Knock;
import lodestar.RunningLodestar;
import lodestar.Whose;
import lodestar.access.Actor;
import lodestar.access.Role;
import lodestar.insight.Window.Quarter;
import lodestar.kernel.Clocks;
import lodestar.kernel.CouncilId;
import lodestar.kernel.Ids;
import lodestar.kernel.PersonId;
import lodestar.people.Helper;
import lodestar.people.HelperRepository;
import lodestar.store.DatabaseAs;

/** How to knock at the doors about releases and closings. */
public final class InsightKnocks {

    /** Each quarter is closed once, and none before one that is closed. */
    private static final AtomicInteger QUARTERS =
            new AtomicInteger(Window.of(2000, Quarter.JANUARY_TO_MARCH).number());

    public static final Map<String, Knock> ALL = Map.of(
            "Query.releases",
            Knock.ask("{ releases(first: 2) { nodes { id } } }", "{\"releases\":{\"nodes\":["),
            "Query.proposedClosings",
            Knock.ask("{ proposedClosings(first: 2) { id } }", "{\"proposedClosings\":["),
            "Query.release",
            new Knock(
                    (_, whose) -> Map.of(
                            "query",
                            "query($id:ID!){release(releaseId:$id){year}}",
                            "variables",
                            Map.of("id", release(whose))),
                    "{\"release\":{"),
            "Query.cameOfPromise",
            new Knock(
                    (_, whose) -> Map.of(
                            "query",
                            "query($id:ID!){cameOfPromise(promiseId:$id){release{year}}}",
                            "variables",
                            Map.of("id", counted(whose))),
                    "{\"data\":{\"cameOfPromise\":"),
            "Query.drills",
            new Knock(
                    (_, whose) -> Map.of(
                            "query",
                            "query($id:ID!){drills(releaseId:$id){foundSomething all(first:2){id}}}",
                            "variables",
                            Map.of("id", tried(whose))),
                    "{\"drills\":{"),
            "Mutation.recordDrill",
            Knock.sendAbout(
                    "mutation($i:RecordDrillInput!){recordDrill(input:$i){id}}",
                    whose -> Drills.nothing(release(whose), Clocks.today(Clock.systemUTC())),
                    "{\"recordDrill\":{"),
            "Mutation.proposeClosing",
            Knock.send(
                    "mutation($i:ProposeClosingInput!){proposeClosing(input:$i){id}}",
                    _ -> Panel.proposal(
                            Window.of(Clocks.today(Clock.systemUTC())).before()),
                    "{\"proposeClosing\":{"),
            "Mutation.agreeToClosing",
            Knock.sendAbout(
                    "mutation($i:AgreeToClosingInput!){agreeToClosing(input:$i){id}}",
                    whose -> Panel.agreement(council(whose)
                            .map(InsightKnocks::proposed)
                            .orElseGet(UUID::randomUUID)
                            .toString()),
                    "{\"agreeToClosing\":{"));

    private InsightKnocks() {}

    /** A release of a young person's council; no release where there is no such young person. */
    private static String release(Whose whose) {
        return council(whose)
                .map(InsightKnocks::release)
                .orElseGet(UUID::randomUUID)
                .toString();
    }

    /** A release on which somebody tried. */
    private static String tried(Whose whose) {
        var release = release(whose);
        council(whose)
                .ifPresent(council -> RunningLodestar.bean(DrillService.class)
                        .record(
                                somebody(council),
                                new RecordDrill(
                                        UUID.randomUUID(),
                                        release,
                                        Clocks.today(Clock.systemUTC()),
                                        Drill.Known.ONE,
                                        Drill.KnownFrom.HOME,
                                        List.of(Drill.Step.FILES),
                                        Drill.Outcome.NOTHING,
                                        null,
                                        null),
                                UUID.fromString(release)));
        return release;
    }

    /** A promise of which a young person's council was told what came of it. */
    private static String counted(Whose whose) {
        return council(whose)
                .map(InsightKnocks::counted)
                .orElseGet(UUID::randomUUID)
                .toString();
    }

    private static UUID counted(CouncilId council) {
        var releases = RunningLodestar.bean(ReleaseRepository.class);
        var promise = UUID.nameUUIDFromBytes(council.code().getBytes(UTF_8));
        if (releases.listAbout(council, Measure.CAME, Topic.code(promise)).isEmpty()) {
            release(council);
            var of = releases.list(council, Integer.MAX_VALUE, 1).getFirst().release();
            var topic = Topic.of(Measure.CAME, promise, "Free buses");
            var nobody = Reckoning.of(new Subject(topic, List.of(), List.of()), List.of(), Fewest.of(10));
            releases.save(of, List.of(nobody));
        }
        return promise;
    }

    private static UUID release(CouncilId council) {
        var releases = RunningLodestar.bean(ReleaseRepository.class);
        if (releases.list(council, Integer.MAX_VALUE, 1).isEmpty()) {
            var agreement = new AgreeToClosing(UUID.randomUUID(), "");
            RunningLodestar.bean(ClosingService.class).agree(somebody(council), agreement, proposed(council));
            RunningLodestar.bean(QuarterEnd.class).reckonOne(council);
        }
        return releases.list(council, Integer.MAX_VALUE, 1).getFirst().release().id();
    }

    /** Put forward by somebody else. */
    private static UUID proposed(CouncilId council) {
        var window = new Window(QUARTERS.incrementAndGet());
        var wanted =
                new ProposeClosing(UUID.randomUUID(), window.year(), window.quarter(), List.of(Breakdown.AGE_BAND));
        return RunningLodestar.bean(ClosingService.class).propose(somebody(council), wanted);
    }

    private static Actor somebody(CouncilId council) {
        var id = new PersonId(RunningLodestar.bean(Ids.class).next());
        RunningLodestar.bean(HelperRepository.class)
                .save(new Helper(council, id, "Lena Fox", null, null, Instant.EPOCH));
        return new Actor(council, UUID.randomUUID(), id, Role.PANEL_MEMBER, null, Instant.EPOCH);
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
