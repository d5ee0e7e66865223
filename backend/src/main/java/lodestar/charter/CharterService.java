package lodestar.charter;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Guard;
import lodestar.access.Receipts;
import lodestar.charter.CharterRepository.SignedAs;
import lodestar.kernel.DomainError.Conflict;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.Ids;
import lodestar.kernel.Page;
import lodestar.people.PeopleService;
import lodestar.store.Taken;
import org.jspecify.annotations.Nullable;

/**
 * The charter: shown to everybody in the council, written by the participation lead, signed by everybody for
 * themselves.
 */
@Singleton
class CharterService {

    private static final int MOST_VERSIONS = 51;

    private final CharterRepository charters;
    private final PeopleService people;
    private final Guard guard;
    private final Receipts receipts;
    private final Ids ids;
    private final Clock clock;

    CharterService(
            CharterRepository charters, PeopleService people, Guard guard, Receipts receipts, Ids ids, Clock clock) {
        this.charters = charters;
        this.people = people;
        this.guard = guard;
        this.receipts = receipts;
        this.ids = ids;
        this.clock = clock;
    }

    /** The version that stands, where there is one, with those before it. */
    record Shown(List<Charter> all) {

        Optional<Charter> newest() {
            return all.stream().findFirst();
        }

        List<Charter> earlier() {
            return all.stream().skip(1).toList();
        }
    }

    Shown open(Actor actor) {
        guard.requireYes(actor, Action.CHARTER_READ);
        return new Shown(charters.list(actor.council(), MOST_VERSIONS));
    }

    /** On a young person's screen everybody has the name that the young person gives them. */
    Page<Signature.Named> listSigners(Actor actor, Shown shown, Page.Wanted wanted) {
        int from = wanted.place(Integer::valueOf).map(at -> Math.max(0, at)).orElse(0);
        var me = people.findMyself(actor);
        var found = shown.newest().stream()
                .flatMap(it -> charters.listSigners(it, from, wanted.oneMore()).stream())
                .map(it -> me.map(young -> new Signature.Named(
                                it.signature(), young.calls(it.signature().helperId(), it.name())))
                        .orElse(it))
                .toList();
        var page = Page.of(found, wanted, _ -> "");
        var end = page.nodes().isEmpty()
                ? null
                : Page.cursor(String.valueOf(from + page.nodes().size()));
        return new Page<>(page.nodes(), new Page.PageInfo(page.pageInfo().hasNextPage(), end));
    }

    List<SignedAs> listSignedAs(Actor actor, Shown shown) {
        return shown.newest().map(charters::listSignedAs).orElseGet(List::of);
    }

    /** Where it stands and is the actor's own. */
    Optional<Signature> findMine(Actor actor, Shown shown) {
        return shown.newest()
                .flatMap(it -> charters.findSignature(actor.council(), it.number(), actor.person()))
                .filter(Signature::signed);
    }

    /** Gives the number of the version. */
    int write(Actor actor, WriteCharter wanted) {
        guard.require(actor, Action.CHARTER_WRITE);
        int number = wanted.version() + 1;
        receipts.once(actor, wanted.clientMutationId(), wanted, new Receipts.Result(ids.next(), number), () -> {
            var now = charters.findNewest(actor.council());
            var next = new Charter(actor.council(), number, wanted.words(), actor.person(), clock.instant());
            if (now.map(Charter::number).orElse(0) != wanted.version() || !charters.save(next)) {
                throw new Conflict(
                        now.map(Charter::words).orElse(""),
                        now.map(Charter::number).orElse(0),
                        wanted.words());
            }
        });
        return number;
    }

    /** Nobody signs what they have not had before them, and nobody for anybody else. */
    void sign(Actor actor, SignCharter wanted) {
        guard.require(actor, Action.CHARTER_SIGN);
        var result = new Receipts.Result(ids.next(), wanted.version());
        Taken.again(() -> receipts.once(actor, wanted.clientMutationId(), wanted, result, () -> {
            requireNewest(actor, wanted.version());
            var before = charters.findSignature(actor.council(), wanted.version(), actor.person());
            if (before.map(Signature::signed).orElse(false) == wanted.signed()) {
                return;
            }
            Taken.unless(charters.save(new Signature(
                    actor.council(),
                    wanted.version(),
                    actor.person(),
                    before.map(Signature::number).orElse(0) + 1,
                    wanted.signed(),
                    actor.role(),
                    wanted.signed() ? wanted.organisation() : null,
                    clock.instant())));
        }));
    }

    /** What whoever asks said of the version that stands. */
    record Word(int version, @Nullable Kept kept) {}

    Word findWord(Actor actor) {
        people.get(actor, Action.CHARTER_SAY_KEPT, actor.person());
        int version = charters.findNewest(actor.council()).map(Charter::number).orElse(0);
        return new Word(
                version, charters.findWord(actor, version).map(KeptWord::kept).orElse(null));
    }

    Word say(Actor actor, SayCharterKept wanted) {
        people.get(actor, Action.CHARTER_SAY_KEPT, actor.person());
        var result = new Receipts.Result(ids.next(), wanted.version());
        Taken.again(() -> receipts.once(actor, wanted.clientMutationId(), wanted, result, () -> {
            requireNewest(actor, wanted.version());
            int number = charters.findWord(actor, wanted.version())
                            .map(KeptWord::number)
                            .orElse(0)
                    + 1;
            Taken.unless(charters.save(new KeptWord(
                    actor.council(), actor.person(), wanted.version(), number, wanted.kept(), clock.instant())));
        }));
        return new Word(wanted.version(), wanted.kept());
    }

    private void requireNewest(Actor actor, int version) {
        var now = charters.findNewest(actor.council());
        if (now.isEmpty()) {
            throw new Invalid("version", "No charter is written yet.");
        }
        if (now.get().number() != version) {
            throw new Conflict(now.get().words(), now.get().number());
        }
    }
}
