package lodestar.news;

import jakarta.inject.Singleton;
import java.util.List;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Guard;
import lodestar.access.Receipts;
import lodestar.people.PeopleService;

/** Tells a young person, and nobody else, what others did with what they said. */
@Singleton
class NewsService {

    private final PeopleService people;
    private final NewsRepository repository;
    private final Guard guard;
    private final Receipts receipts;

    NewsService(PeopleService people, NewsRepository repository, Guard guard, Receipts receipts) {
        this.people = people;
        this.repository = repository;
        this.guard = guard;
        this.receipts = receipts;
    }

    List<News.Item> list(Actor actor, int most) {
        return repository.listUnseen(people.get(actor, Action.VOICE_BE_TOLD, actor.person()), most);
    }

    How how(Actor actor) {
        guard.require(actor, Action.VOICE_BE_TOLD);
        return repository.how(actor.council(), actor.person());
    }

    /** What is not theirs, or not there, is not new to them either: nothing changes, and nothing is told of it. */
    void see(Actor actor, SawNews wanted) {
        guard.require(actor, Action.VOICE_BE_TOLD);
        var result = new Receipts.Result(wanted.sayingId(), null);
        receipts.once(
                actor,
                wanted.clientMutationId(),
                wanted,
                result,
                () -> repository.see(actor, wanted.sayingId(), wanted.upTo()));
    }

    /** From the next step on. */
    How choose(Actor actor, ChooseHow wanted) {
        guard.require(actor, Action.VOICE_BE_TOLD);
        var result = new Receipts.Result(actor.person().value(), null);
        receipts.once(actor, wanted.clientMutationId(), wanted, result, () -> repository.choose(actor, wanted.how()));
        return repository.how(actor.council(), actor.person());
    }
}
