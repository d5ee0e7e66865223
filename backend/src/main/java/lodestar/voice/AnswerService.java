package lodestar.voice;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.kernel.Clocks;
import lodestar.kernel.DomainError;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.PersonId;
import lodestar.people.PeopleService;
import lodestar.people.Someone;
import lodestar.vault.Words;
import lodestar.voice.Happened.Answered;
import lodestar.voice.Happened.Done;
import lodestar.voice.Happened.HandedOn;
import lodestar.voice.Happened.Heard;
import lodestar.voice.Progress.State;
import lodestar.voice.SayingRepository.Found;

/** What those do who may hear a saying: they say that they have read it, answer it, and say what was done. */
@Singleton
class AnswerService {

    private final PeopleService people;
    private final WaitingService waiting;
    private final SayingRepository repository;
    private final Sayings sayings;
    private final Loop loop;
    private final Clock clock;

    AnswerService(
            PeopleService people,
            WaitingService waiting,
            SayingRepository repository,
            Sayings sayings,
            Loop loop,
            Clock clock) {
        this.people = people;
        this.waiting = waiting;
        this.repository = repository;
        this.sayings = sayings;
        this.loop = loop;
        this.clock = clock;
    }

    /** A saying that the actor may answer, and whose it is. */
    private record Mine(Someone speaker, Found found) {}

    /** A named person says that they have read it. Saying so again changes nothing. */
    Said hear(Actor actor, Hear wanted) {
        var mine = get(actor, wanted.sayingId());
        loop.next(
                new Loop.Wanted(actor, wanted.clientMutationId(), null, wanted),
                mine.speaker(),
                mine.found().saying(),
                progress -> progress.isHeardBy(actor.person())
                        ? List.of()
                        : List.of(new Heard(actor.person(), clock.instant())));
        return again(actor, mine);
    }

    /** Whoever answers has read it, so that is kept too: in the same moment, and as the step before. */
    Said answer(Actor actor, AnswerSaying wanted) {
        var mine = get(actor, wanted.sayingId());
        loop.next(
                new Loop.Wanted(actor, wanted.clientMutationId(), wanted.version(), wanted),
                mine.speaker(),
                mine.found().saying(),
                progress -> {
                    wanted.requireDay(Clocks.today(clock));
                    var now = clock.instant();
                    var answered = new Answered(
                            actor.person(), wanted.answer(), new Words.Plain(wanted.reason()), wanted.byWhen(), now);
                    return progress.isUnheardBy(actor.person())
                            ? List.of(new Heard(actor.person(), now), answered)
                            : List.of(answered);
                });
        return again(actor, mine);
    }

    Said markDone(Actor actor, MarkDone wanted) {
        var mine = get(actor, wanted.sayingId());
        loop.next(
                new Loop.Wanted(actor, wanted.clientMutationId(), wanted.version(), wanted),
                mine.speaker(),
                mine.found().saying(),
                _ -> List.of(new Done(actor.person(), new Words.Plain(wanted.words()), clock.instant())));
        return again(actor, mine);
    }

    /** Asks another to take it up, who may hear it already: only the young person widens who hears. */
    Said handOn(Actor actor, HandOn wanted) {
        var mine = get(actor, wanted.sayingId());
        var to = new PersonId(wanted.supporterId());
        loop.next(
                new Loop.Wanted(actor, wanted.clientMutationId(), wanted.version(), wanted),
                mine.speaker(),
                mine.found().saying(),
                _ -> {
                    requireMayHear(actor, mine, to);
                    return List.of(new HandedOn(actor.person(), to, Words.of(wanted.words()), clock.instant()));
                });
        return again(actor, mine);
    }

    private void requireMayHear(Actor actor, Mine mine, PersonId to) {
        var others = waiting.listOthers(
                actor, mine.speaker(), List.of(mine.found().saying().id()));
        if (others.values().stream()
                .flatMap(List::stream)
                .noneMatch(other -> other.id().equals(to))) {
            throw new Invalid(
                    "supporterId",
                    "Only those who may hear this can take it up. Ask the young person to share it with them first.");
        }
    }

    /** Not shared, not supported any more and not there at all are one answer. */
    private Mine get(Actor actor, UUID id) {
        var found = repository.find(actor, id);
        var speaker = people.getShared(
                actor,
                Action.VOICE_ANSWER,
                found.map(it -> it.saying().youngPersonId()).orElse(null),
                found.filter(Found::mayHear).isPresent());
        return new Mine(speaker, found.orElseThrow(DomainError.NotFound::new));
    }

    private Said again(Actor actor, Mine mine) {
        return Optional.of(mine.found().saying().id())
                .flatMap(id -> repository.find(actor, id))
                .map(found -> sayings.open(found, mine.speaker()).forHelpers())
                .filter(said -> said.progress().state() != State.TAKEN_BACK
                        || said.progress().isActedOn())
                .orElseThrow(DomainError.NotFound::new);
    }
}
