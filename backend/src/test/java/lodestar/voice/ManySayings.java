package lodestar.voice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import lodestar.MadeUp;
import lodestar.RunningLodestar;
import lodestar.access.Actor;
import lodestar.access.Role;
import lodestar.kernel.Ids;
import lodestar.people.Helper;
import lodestar.people.PeopleRepository;
import lodestar.people.Someone;
import lodestar.people.Supporter;
import lodestar.people.YoungPerson;
import lodestar.store.Database;
import lodestar.vault.Words;
import lodestar.voice.Happened.Answer;
import lodestar.voice.Happened.Answered;
import lodestar.voice.Happened.Done;
import lodestar.voice.Happened.Heard;
import lodestar.voice.Happened.Judged;
import lodestar.voice.Happened.Verdict;

/** A history of things said to one worker, all of it settled but what was said last. */
public final class ManySayings {

    private ManySayings() {}

    public static void of(MadeUp council, YoungPerson person, Helper worker, int settled, int open) {
        var someone = RunningLodestar.bean(PeopleRepository.class)
                .find(
                        new Actor(council.id(), UUID.randomUUID(), worker.id(), Role.PRACTITIONER, null, Instant.now()),
                        person.id(),
                        council.today())
                .orElseThrow();
        RunningLodestar.bean(Database.class).inTransaction(() -> {
            IntStream.range(0, settled + open).forEach(at -> {
                var saying = say(someone, worker, Instant.now().minus(Duration.ofHours(settled + open - at)));
                if (at < settled) {
                    settle(saying, someone, worker);
                }
            });
            return true;
        });
    }

    private static Saying say(Someone someone, Helper worker, Instant at) {
        var saying = new Saying(
                worker.councilId(),
                RunningLodestar.bean(Ids.class).next(),
                someone.youngPersonId(),
                Manner.TYPED,
                false,
                null,
                null,
                null,
                Words.of("I said this"),
                at,
                null);
        var repository = RunningLodestar.bean(SayingRepository.class);
        repository.save(saying, someone);
        repository.share(
                new Share(worker.councilId(), saying.id(), 1, true, false, at),
                List.of(new Supporter(
                        worker.id(), worker.name(), Supporter.Kind.SOCIAL_WORKER, true, true, LocalDate.EPOCH)));
        return saying;
    }

    private static void settle(Saying saying, Someone someone, Helper worker) {
        var at = saying.saidAt();
        var words = new Words.Plain("Because");
        var steps = List.<Happened>of(
                new Heard(worker.id(), at),
                new Answered(worker.id(), Answer.YES, words, null, at),
                new Done(worker.id(), words, at),
                new Judged(someone.youngPersonId(), Verdict.SORTED, null, at));
        for (int number = 0; number < steps.size(); number++) {
            RunningLodestar.bean(HappenedRepository.class)
                    .add(HappenedRow.of(saying, number + 1, steps.get(number)), someone);
        }
    }
}
