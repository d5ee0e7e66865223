package lodestar.mypeople;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Receipts;
import lodestar.kernel.DomainError;
import lodestar.kernel.Ids;
import lodestar.kernel.PersonId;
import lodestar.people.PeopleService;
import lodestar.people.PreferredWord;
import lodestar.people.PreferredWordRepository;
import lodestar.people.Someone;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/** A young person's own list of people, and their words for them; and to whom they show what is theirs. */
@Singleton
class MyPeopleService {

    /** More than anybody needs, and few enough for one screen. */
    private static final int MOST = 100;

    private final PeopleService people;
    private final MyPeopleRepository repository;
    private final PreferredWordRepository words;
    private final ShownToRepository shown;
    private final Receipts receipts;
    private final Ids ids;
    private final Clock clock;

    MyPeopleService(
            PeopleService people,
            MyPeopleRepository repository,
            PreferredWordRepository words,
            ShownToRepository shown,
            Receipts receipts,
            Ids ids,
            Clock clock) {
        this.people = people;
        this.repository = repository;
        this.words = words;
        this.shown = shown;
        this.receipts = receipts;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The list, to the young person or to whom they show it. To everybody else it is not there, and trying is no look.
     */
    MyPeople get(Actor actor, PersonId youngPerson) {
        var found = repository.find(actor, youngPerson);
        var mayBeShown = found.isShown() || actor.person().equals(youngPerson);
        return found.opened(people.getShared(
                actor, Action.PEOPLE_READ_MY_PEOPLE, mayBeShown ? youngPerson : null, found.isShown()));
    }

    /** The actor's own word for somebody or something; the one on the screen must still be the newest. */
    PreferredWord say(Actor actor, SayMyWord wanted) {
        var me = people.get(actor, Action.PEOPLE_WRITE_MY_PEOPLE, actor.person());
        var next = new PreferredWord(
                actor.council(),
                actor.person(),
                wanted.thingId(),
                wanted.version() + 1,
                wanted.kind(),
                Words.of(wanted.word()),
                Words.of(wanted.about()),
                wanted.picture(),
                clock.instant());
        var result = new Receipts.Result(wanted.thingId(), next.version());
        receipts.once(actor, wanted.clientMutationId(), wanted, result, () -> save(me, next));
        return next;
    }

    private void save(Someone me, PreferredWord next) {
        if (!repository.isTheirs(me, next.kind(), next.thingId())) {
            throw new DomainError.NotFound();
        }
        var standing = words.list(me);
        var now = standing.stream()
                .filter(word -> word.thingId().equals(next.thingId()))
                .findFirst()
                .orElse(null);
        if (now == null && standing.stream().filter(word -> !word.isGone()).count() >= MOST) {
            throw new DomainError.Invalid("word", "Your list is full. Take something off it first.");
        }
        if ((now == null ? 0 : now.version()) != next.version() - 1 || !words.save(next, me)) {
            throw new DomainError.Conflict(text(now), now == null ? 1 : now.version());
        }
    }

    private static String text(@Nullable PreferredWord word) {
        return word == null || word.word() == null ? "" : word.word().text();
    }

    /** Shows one thing of the actor's own to somebody around them, or no longer. */
    void choose(Actor actor, ChooseWhoSeesMine wanted, PersonId helper) {
        var me = people.get(actor, Action.VOICE_CHOOSE_AUDIENCE, actor.person());
        var result = new Receipts.Result(helper.value(), null);
        receipts.once(actor, wanted.clientMutationId(), wanted, result, () -> {
            if (!shown.add(me, wanted.thing(), helper, wanted.sees(), ids.next(), clock.instant())) {
                throw new DomainError.NotFound();
            }
        });
    }

    /** Who sees what of the actor's own now. */
    List<ShownToRepository.ShownTo> listShown(Actor actor) {
        return shown.list(people.get(actor, Action.VOICE_CHOOSE_AUDIENCE, actor.person()));
    }
}
