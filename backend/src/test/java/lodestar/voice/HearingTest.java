package lodestar.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lodestar.MadeUp;
import lodestar.RunningLodestar;
import lodestar.access.Actor;
import lodestar.access.Role;
import lodestar.kernel.DomainError;
import lodestar.kernel.Ids;
import lodestar.kernel.Moment;
import lodestar.kernel.PersonId;
import lodestar.people.Helper;
import lodestar.people.PeopleRepository;
import lodestar.people.Someone;
import lodestar.people.Supporter;
import lodestar.store.Database;
import lodestar.vault.Words;
import lodestar.voice.Happened.Answer;
import lodestar.voice.Happened.Answered;
import lodestar.voice.Happened.Done;
import lodestar.voice.Happened.HandedOn;
import lodestar.voice.Happened.Heard;
import lodestar.voice.Happened.Judged;
import lodestar.voice.Happened.TakenBack;
import lodestar.voice.Happened.Verdict;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The database and the record agree on where a saying stands, after everything that can happen in three steps. */
class HearingTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final int MOST = 10_000;
    private static final Map<UUID, Progress> STANDING = new LinkedHashMap<>();

    private static final MadeUp COUNCIL = MadeUp.council();
    private static final Helper SAM = COUNCIL.helper("Sam");
    private static final Helper ROBIN = COUNCIL.helper("Robin");

    private static Someone speaker;

    @BeforeAll
    static void everything_happened() {
        var jo = COUNCIL.youngPerson("Jo", 14);
        var sams = COUNCIL.link(SAM, jo);
        speaker = RunningLodestar.bean(PeopleRepository.class)
                .find(as(SAM), jo.id(), COUNCIL.today())
                .orElseThrow();
        RunningLodestar.bean(Database.class).inTransaction(() -> {
            paths(false).forEach(HearingTest::save);
            paths(true).forEach(HearingTest::save);
            return true;
        });
        COUNCIL.end(sams);
        COUNCIL.link(ROBIN, jo);
    }

    @Test
    void on_what_waits() {
        var waiting = RunningLodestar.bean(SayingRepository.class)
                .listWaiting(as(ROBIN), List.of(speaker.youngPersonId()), Moment.BEGINNING, MOST);

        assertThat(ids(waiting)).isEqualTo(those(Progress::isWaiting));
    }

    @Test
    void on_what_is_still_open_for_whoever_takes_over() {
        var open = RunningLodestar.bean(SayingRepository.class)
                .listNewest(as(ROBIN), List.of(speaker.youngPersonId()), Moment.END, MOST);

        assertThat(ids(open)).isEqualTo(those(progress -> !progress.isClosed()));
    }

    @Test
    void after_many_different_things() {
        assertThat(STANDING).hasSizeGreaterThan(200);
        assertThat(STANDING.values().stream().map(Progress::state).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Progress.State.values());
    }

    private static Set<UUID> those(Predicate<Progress> which) {
        return STANDING.entrySet().stream()
                .filter(entry -> which.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Set<UUID> ids(List<SayingRepository.Found> found) {
        return found.stream().map(it -> it.saying().id()).collect(Collectors.toSet());
    }

    /** Every way to take up to three steps that is allowed. */
    private static List<Progress> paths(boolean goodNews) {
        var all = new ArrayList<>(List.of(new Progress(goodNews, List.of())));
        var ends = List.copyOf(all);
        for (int length = 1; length <= 3; length++) {
            ends = ends.stream().flatMap(HearingTest::longer).toList();
            all.addAll(ends);
        }
        return all;
    }

    private static Stream<Progress> longer(Progress path) {
        return steps().filter(step -> isAllowed(path, step))
                .map(step -> new Progress(
                        path.goodNews(),
                        Stream.concat(path.steps().stream(), Stream.of(step)).toList()));
    }

    private static boolean isAllowed(Progress path, Happened step) {
        try {
            path.require(step);
            return true;
        } catch (DomainError refused) {
            return false;
        }
    }

    private static Stream<Happened> steps() {
        var sam = SAM.id();
        var jo = new PersonId(new UUID(7, 7));
        var words = new Words.Plain("Because.");
        return Stream.of(
                        Stream.of(
                                new Heard(sam, NOON),
                                new Done(sam, words, NOON),
                                new HandedOn(sam, ROBIN.id(), null, NOON),
                                new TakenBack(jo, NOON)),
                        Stream.of(Answer.values())
                                .map(answer -> new Answered(
                                        sam, answer, words, answer == Answer.NOT_YET ? COUNCIL.today() : null, NOON)),
                        Stream.of(Verdict.values()).map(verdict -> new Judged(jo, verdict, null, NOON)))
                .flatMap(step -> step);
    }

    private static void save(Progress path) {
        var saying = new Saying(
                COUNCIL.id(),
                RunningLodestar.bean(Ids.class).next(),
                speaker.youngPersonId(),
                Manner.TYPED,
                path.goodNews(),
                null,
                null,
                null,
                Words.of("Words"),
                NOON,
                null);
        var repository = RunningLodestar.bean(SayingRepository.class);
        repository.save(saying, speaker);
        repository.share(
                new Share(COUNCIL.id(), saying.id(), 1, false, false, NOON),
                List.of(new Supporter(
                        SAM.id(), SAM.name(), Supporter.Kind.SOCIAL_WORKER, true, true, COUNCIL.today())));
        for (int at = 0; at < path.steps().size(); at++) {
            var row = HappenedRow.of(saying, at + 1, path.steps().get(at));
            assertThat(RunningLodestar.bean(HappenedRepository.class).add(row, speaker))
                    .isTrue();
        }
        STANDING.put(saying.id(), path);
    }

    private static Actor as(Helper helper) {
        return new Actor(COUNCIL.id(), UUID.randomUUID(), helper.id(), Role.PRACTITIONER, null, NOON);
    }
}
