package lodestar.wish;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Receipts;
import lodestar.kernel.Clocks;
import lodestar.kernel.DomainError;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.Ids;
import lodestar.kernel.PersonId;
import lodestar.people.PeopleService;
import lodestar.people.Someone;
import lodestar.store.Taken;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/** Asking for help, and each step after that: one after the other, each by whose it is to say. */
@Singleton
class HelpWriteService {

    private final PeopleService people;
    private final HelpRepository repository;
    private final Receipts receipts;
    private final Ids ids;
    private final Clock clock;

    HelpWriteService(PeopleService people, HelpRepository repository, Receipts receipts, Ids ids, Clock clock) {
        this.people = people;
        this.repository = repository;
        this.receipts = receipts;
        this.ids = ids;
        this.clock = clock;
    }

    /** The young person asks, or says a step that is theirs. */
    HelpStep ask(Actor actor, AskForHelp it) {
        return begin(actor, people.get(actor, Action.PEOPLE_ASK_FOR_HELP, actor.person()), HelpSide.YOUNG_PERSON, it);
    }

    HelpStep say(Actor actor, SayHelp it) {
        return go(actor, people.get(actor, Action.PEOPLE_ASK_FOR_HELP, actor.person()), HelpSide.YOUNG_PERSON, it);
    }

    /** A worker writes down that they asked, or says a step of the council's. */
    HelpStep writeDown(Actor actor, AskForHelp it, PersonId youngPerson) {
        return begin(actor, people.get(actor, Action.PEOPLE_ANSWER_HELP, youngPerson), HelpSide.STAFF, it);
    }

    HelpStep answer(Actor actor, SayHelp it, PersonId youngPerson) {
        return go(actor, people.get(actor, Action.PEOPLE_ANSWER_HELP, youngPerson), HelpSide.STAFF, it);
    }

    private HelpStep begin(Actor actor, Someone someone, HelpSide side, AskForHelp it) {
        var id = ids.next();
        var what = side.next(null).iterator().next();
        return once(actor, someone, it, it.clientMutationId(), id, () -> {
            var row =
                    new HelpWish.Row(actor.council(), someone.youngPersonId(), ids.next(), it.kind(), clock.instant());
            var said = new SayHelp(it.clientMutationId(), null, row.id(), 0, what, null, null, it.words());
            return add(someone, row, step(actor, someone, side, said, id));
        });
    }

    private HelpStep go(Actor actor, Someone someone, HelpSide side, SayHelp it) {
        var id = ids.next();
        return once(actor, someone, it, it.clientMutationId(), id, () -> {
            var wish = repository.list(actor, someone).stream()
                    .filter(each -> each.row().id().equals(it.wishId()))
                    .findFirst()
                    .orElseThrow(DomainError.NotFound::new);
            var step = step(actor, someone, side, it, id);
            requireNext(wish, step);
            return add(someone, null, step);
        });
    }

    private HelpStep add(Someone someone, HelpWish.@Nullable Row wish, HelpStep step) {
        Taken.unless(repository.add(someone, wish, step));
        return step;
    }

    private HelpStep once(
            Actor actor, Someone someone, Record payload, UUID clientMutationId, UUID id, Supplier<HelpStep> work) {
        var made = new AtomicReference<@Nullable HelpStep>();
        var result = new Receipts.Result(id, null);
        var receipt =
                Taken.again(() -> receipts.once(actor, clientMutationId, payload, result, () -> made.set(work.get())));
        var fresh = made.get();
        return fresh != null && fresh.id().equals(receipt.resultId())
                ? fresh
                : repository.findById(someone, receipt.resultId()).orElseThrow(DomainError.NotFound::new);
    }

    /** Nothing is said on what somebody has not seen, nothing is skipped, and nobody was seen before they asked. */
    private void requireNext(HelpWish wish, HelpStep step) {
        var last = wish.last();
        if (last.nth() + 1 != step.nth()) {
            throw new DomainError.Conflict(last.whole(), last.nth(), step.whole());
        }
        if (!step.side().next(last.what()).contains(step.what())) {
            throw new Invalid("what", "That does not come next. Please load the page again and look at what stands.");
        }
        if (step.what() == HelpWhat.FIRST_SEEN && step.day() != null) {
            requireSeen(step.day(), Clocks.day(wish.askedAt()));
        }
        if (step.what() == HelpWhat.OFFERED && step.day() != null) {
            requireToCome(step.day());
        }
    }

    private void requireSeen(LocalDate day, LocalDate asked) {
        if (day.isAfter(Clocks.today(clock))) {
            throw new Invalid("day", "That day has not come yet. Say it once they have been seen.");
        }
        if (day.isBefore(asked)) {
            throw new Invalid("day", "That day is before they asked. Choose the day of the first time after that.");
        }
    }

    private void requireToCome(LocalDate day) {
        if (day.isBefore(Clocks.today(clock)) || day.isAfter(Clocks.today(clock).plusYears(2))) {
            throw new Invalid("day", "Choose today or a day within two years, or leave it out.");
        }
    }

    private HelpStep step(Actor actor, Someone someone, HelpSide side, SayHelp it, UUID id) {
        return new HelpStep(
                actor.council(),
                someone.youngPersonId(),
                it.wishId(),
                it.version() + 1,
                id,
                it.what(),
                side,
                it.day(),
                Words.of(it.words()),
                Words.of(it.helpedBy()),
                actor.person(),
                clock.instant());
    }
}
