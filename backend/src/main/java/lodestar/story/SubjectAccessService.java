package lodestar.story;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Guard;
import lodestar.access.Receipts;
import lodestar.audit.Audit;
import lodestar.kernel.Clocks;
import lodestar.kernel.DomainError.Conflict;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.DomainError.NotFound;
import lodestar.kernel.DomainError.Refused;
import lodestar.kernel.Ids;
import lodestar.kernel.Page;
import lodestar.looks.Telling;
import lodestar.people.PeopleService;
import lodestar.people.Someone;
import lodestar.people.StoryPiece;
import lodestar.story.AccessStep.What;
import lodestar.story.SubjectAccess.State;
import lodestar.vault.Words;

/**
 * Puts together the copy that somebody asked the council for: one records officer looks everything through and leaves
 * out what must not go, another one agrees, and only then there is a copy to take.
 */
@Singleton
class SubjectAccessService {

    private static final int LONGEST_AGO_YEARS = 1;
    private static final UUID NEWEST = new UUID(-1, -1);

    private final PeopleService people;
    private final SubjectAccessRepository requests;
    private final StoryTelling telling;
    private final Telling notices;
    private final Guard guard;
    private final Receipts receipts;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    SubjectAccessService(
            PeopleService people,
            SubjectAccessRepository requests,
            StoryTelling telling,
            Telling notices,
            Guard guard,
            Receipts receipts,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.people = people;
        this.requests = requests;
        this.telling = telling;
        this.notices = notices;
        this.guard = guard;
        this.receipts = receipts;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** A request in the list, with not a word of anybody's. */
    record Listed(SubjectAccessRepository.Line line, List<AccessStep> steps, boolean mine) {}

    /** The council's requests, the newest first. */
    Page<Listed> list(Actor actor, Page.Wanted wanted) {
        guard.require(actor, Action.EXCHANGE_SUBJECT_ACCESS);

        var page = Page.of(
                requests.list(actor.council(), wanted.place(UUID::fromString).orElse(NEWEST), wanted.oneMore()),
                wanted,
                line -> line.request().id().toString());
        var steps = requests.listSteps(
                actor.council(),
                page.nodes().stream().map(line -> line.request().id()).toList());
        return page.map(line -> new Listed(
                line,
                steps.stream()
                        .map(AccessStep.Line::step)
                        .filter(step ->
                                step.subjectAccessId().equals(line.request().id()))
                        .toList(),
                line.request().isWith(actor.person())));
    }

    /** One with all it is about; the young person finds that among those who looked. */
    OpenedAccess get(Actor actor, UUID id) {
        return audit.together(() -> opened(actor, id));
    }

    /** In the order of the story, each with the names in it. */
    List<Told> things(Actor actor, OpenedAccess opened) {
        if (!opened.request().councilId().equals(actor.council())) {
            throw new NotFound();
        }
        return telling.together(opened.someone(), opened.things());
    }

    /** The young person is told in the same transaction, so that nobody can ask in their name unseen. */
    UUID open(Actor actor, OpenSubjectAccess wanted) {
        var someone = people.getByReference(actor, Action.EXCHANGE_SUBJECT_ACCESS, wanted.reference());
        var request = new SubjectAccess(
                actor.council(),
                ids.next(),
                someone.youngPersonId(),
                wanted.askedOn(),
                actor.person(),
                clock.instant());
        return once(actor, wanted.clientMutationId(), wanted, request.id(), () -> {
            requireDay(wanted.askedOn());
            requireNoneOpen(actor, someone);
            requests.save(request);
            notices.ofCopy(actor, someone.youngPersonId(), request.id());
        });
    }

    UUID leaveOut(Actor actor, LeaveOut wanted) {
        var opened = get(actor, wanted.subjectAccessId());
        var request = opened.request();
        var cut = new LeftOut(
                actor.council(),
                request.id(),
                ids.next(),
                request.youngPersonId(),
                wanted.thingId(),
                wanted.place(),
                Words.of(wanted.words()),
                wanted.because(),
                clock.instant());
        return once(actor, wanted.clientMutationId(), wanted, cut.id(), () -> {
            opened.requireUnderWork();
            opened.requireThere(wanted);
            requests.save(cut, opened.someone());
        });
    }

    UUID putBack(Actor actor, PutBackIn wanted) {
        var opened = audit.together(() -> found(actor, wanted.subjectAccessId()));
        return once(actor, wanted.clientMutationId(), wanted, wanted.leftOutId(), () -> {
            opened.requireUnderWork();
            if (opened.leftOut().stream().noneMatch(cut -> cut.id().equals(wanted.leftOutId()))) {
                throw new NotFound();
            }
            requests.save(new SubjectAccessRepository.PutBack(
                    actor.council(), opened.request().id(), wanted.leftOutId(), clock.instant()));
        });
    }

    /** Only for saying that everything was looked through is everything told once more: what was there then is kept. */
    UUID step(Actor actor, StepOfAccess wanted) {
        var opened = wanted.what() == What.READY
                ? get(actor, wanted.subjectAccessId())
                : audit.together(() -> found(actor, wanted.subjectAccessId()));
        var request = opened.request();
        return once(actor, wanted.clientMutationId(), wanted, request.id(), () -> {
            if (opened.steps().size() != wanted.version()) {
                throw new Conflict(opened.state().name(), opened.steps().size());
            }
            opened.requireNext(wanted.what());
            var step = new AccessStep(
                    actor.council(),
                    request.id(),
                    wanted.version() + 1,
                    request.youngPersonId(),
                    wanted.what(),
                    actor.person(),
                    request.openedBy(),
                    Words.of(wanted.words()),
                    wanted.what() == What.READY
                            ? LookedThrough.at(opened.things()).written()
                            : null,
                    clock.instant());
            if (!requests.save(step, opened.someone())) {
                throw new Conflict(opened.state().name(), wanted.version() + 1);
            }
        });
    }

    /** The copy, once two people agreed. */
    Story take(Actor actor, UUID id) {
        return audit.together(() -> {
            var opened = opened(actor, id);
            if (opened.state() != State.AGREED) {
                throw new Refused("NOT_AGREED", "There is no copy to take. A second person has to agree first.");
            }
            var left = new Redaction(opened.leftOut()).of(opened.things());
            var copy = new Story.Copy(
                    opened.request().askedOn(),
                    OpenedAccess.ready(opened.bare()).writtenAt());
            return telling.story(opened.someone(), left, copy);
        });
    }

    /** A recording that is about to go into a copy, for whoever looks it through. */
    StoryPiece.Sound listen(Actor actor, UUID id, UUID thing) {
        return get(actor, id).things().stream()
                .filter(piece -> piece.id().equals(thing))
                .map(StoryPiece::sound)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** With all it is about. */
    private OpenedAccess opened(Actor actor, UUID id) {
        var found = found(actor, Action.EXCHANGE_READ_FOR_COPY, id);
        var all = switch (found.state()) {
            case OPEN, READY, AGREED -> Redaction.withoutTheirsAlone(telling.pieces(actor, found.someone()));
            case HANDED_OVER, STOPPED -> List.<StoryPiece>of();
        };
        var things = switch (found.state()) {
            case READY, AGREED -> lookedThrough(found.bare(), all);
            case OPEN, HANDED_OVER, STOPPED -> all;
        };
        return found.telling(things, all.size() - things.size());
    }

    /**
     * As far as its steps tell, without a word of what it is about: nothing of that is read for it, and it is no look.
     */
    private OpenedAccess found(Actor actor, UUID id) {
        return found(actor, Action.EXCHANGE_SUBJECT_ACCESS, id);
    }

    private OpenedAccess found(Actor actor, Action action, UUID id) {
        var request = requests.find(actor.council(), id);
        var someone = people.get(
                actor, action, request.map(SubjectAccess::youngPersonId).orElseThrow(NotFound::new));
        var steps = requests.listSteps(actor.council(), List.of(id)).stream()
                .map(line -> new AccessStep.Line(line.step().opened(someone.key()), line.by()))
                .toList();
        return new OpenedAccess(
                request.get(),
                someone,
                steps,
                requests.listLeftOut(request.get(), someone),
                List.of(),
                0,
                request.get().isWith(actor.person()));
    }

    private static List<StoryPiece> lookedThrough(List<AccessStep> steps, List<StoryPiece> all) {
        var then = LookedThrough.read(
                Objects.requireNonNull(OpenedAccess.ready(steps).lookedThrough()));
        return all.stream().filter(then::holds).toList();
    }

    private void requireDay(LocalDate askedOn) {
        var today = Clocks.today(clock);
        if (askedOn.isAfter(today)) {
            throw new Invalid("askedOn", "That day has not come yet. Choose the day on which the council was asked.");
        }
        if (askedOn.isBefore(today.minusYears(LONGEST_AGO_YEARS))) {
            throw new Invalid(
                    "askedOn", "That is more than a year ago. Choose the day on which the council was asked.");
        }
    }

    private void requireNoneOpen(Actor actor, Someone someone) {
        var all = requests.listAbout(actor.council(), someone.youngPersonId());
        var steps = requests.listSteps(
                actor.council(), all.stream().map(SubjectAccess::id).toList());
        for (var one : all) {
            var state = SubjectAccess.state(steps.stream()
                    .map(AccessStep.Line::step)
                    .filter(step -> step.subjectAccessId().equals(one.id()))
                    .toList());
            if (state != State.HANDED_OVER && state != State.STOPPED) {
                throw new Refused(
                        "OPEN_ALREADY", "A copy for this person is being put together already. It is in the list.");
            }
        }
    }

    private UUID once(Actor actor, UUID clientMutationId, Record wanted, UUID id, Runnable work) {
        return Objects.requireNonNull(
                receipts.once(actor, clientMutationId, wanted, new Receipts.Result(id, null), work)
                        .resultId());
    }
}
