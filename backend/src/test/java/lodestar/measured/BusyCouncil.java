package lodestar.measured;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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
import lodestar.people.Wording;
import lodestar.people.YoungPerson;
import lodestar.star.Rater;
import lodestar.star.Rating;
import lodestar.star.Reading;
import lodestar.star.ReadingRepository;
import lodestar.store.Database;
import lodestar.vault.Words;

/** A council with as many young people, workers and readings as a test needs. */
final class BusyCouncil {

    static final List<String> AREAS =
            List.of("FEELINGS", "SAFETY", "COMMUNITY", "MONEY", "HOME", "PEOPLE", "LEARNING_WORK", "IDENTITY_SAY");

    private final MadeUp council = MadeUp.council();
    private final List<YoungPerson> people = new ArrayList<>();
    private final List<Helper> workers = new ArrayList<>();

    /** Young people with that many readings each, shared out between workers who support that many each. */
    static BusyCouncil with(int people, int readings, int supportedByEach) {
        var busy = new BusyCouncil();
        RunningLodestar.bean(Database.class).inTransaction(() -> busy.fill(people, readings, supportedByEach));
        return busy;
    }

    private boolean fill(int howMany, int readings, int supportedByEach) {
        for (int at = 0; at < howMany; at++) {
            if (at % supportedByEach == 0) {
                workers.add(council.helper("Worker " + at));
            }
            var person = council.youngPerson("Person " + at, 14);
            people.add(person);
            council.link(workers.getLast(), person);
        }
        people.forEach(person -> give(person, readings));
        return true;
    }

    private void give(YoungPerson person, int readings) {
        var repository = RunningLodestar.bean(PeopleRepository.class);
        var me = new Actor(council.id(), UUID.randomUUID(), person.id(), Role.YOUNG_PERSON, null, Instant.now());
        var someone = repository.find(me, person.id(), council.today()).orElseThrow();
        IntStream.range(0, readings).forEach(time -> save(someone, Instant.now().minus(Duration.ofDays(time + 1L))));
    }

    private void save(Someone someone, Instant at) {
        var id = RunningLodestar.bean(Ids.class).next();
        var person = someone.youngPersonId();
        var hope = Words.of("A flat of my own");
        var reading = new Reading(
                council.id(), id, person, Rater.YOUNG_PERSON, person, Wording.AGE_12_15, 1, null, hope, at, null);
        var ratings = AREAS.stream()
                .map(area -> new Rating(council.id(), id, area, 3, null, Words.of("cba")))
                .toList();
        RunningLodestar.bean(ReadingRepository.class).save(reading, ratings, someone);
    }

    MadeUp council() {
        return council;
    }

    YoungPerson person() {
        return people.getFirst();
    }

    Helper worker() {
        return workers.getFirst();
    }
}
