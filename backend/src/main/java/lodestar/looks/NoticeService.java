package lodestar.looks;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Guard;
import lodestar.access.Receipts;
import lodestar.kernel.DomainError;
import lodestar.kernel.Page;
import lodestar.people.PeopleService;

/** What somebody must be told, for nobody but them. */
@Singleton
class NoticeService {

    private final PeopleService people;
    private final NoticeRepository notices;
    private final Guard guard;
    private final Receipts receipts;

    NoticeService(PeopleService people, NoticeRepository notices, Guard guard, Receipts receipts) {
        this.people = people;
        this.notices = notices;
        this.guard = guard;
        this.receipts = receipts;
    }

    Notices list(Actor actor, boolean unseenOnly, Page.Wanted wanted) {
        guard.require(actor, Action.ACCESS_OWN_NOTICES);
        var page = Page.of(
                notices.list(actor, unseenOnly, wanted.place(UUID::fromString).orElse(null), wanted.oneMore()),
                wanted,
                it -> it.notice().id().toString());
        return new Notices(called(actor, page.nodes()), page.pageInfo(), notices.countUnseen(actor));
    }

    SeenNotice see(Actor actor, SawNotice wanted) {
        guard.require(actor, Action.ACCESS_OWN_NOTICES);
        var notice = get(actor, wanted.noticeId()).notice();

        var result = new Receipts.Result(notice.id(), null);
        receipts.once(actor, wanted.clientMutationId(), wanted, result, () -> notices.see(notice));
        return get(actor, notice.id());
    }

    /** Whether the actor may ask of anybody in the council who looked at their things. */
    boolean mayAskWhoLooked(Actor actor) {
        return guard.isYes(Action.PEOPLE_WHO_LOOKED, actor.role());
    }

    private SeenNotice get(Actor actor, UUID id) {
        return called(actor, List.of(notices.find(actor, id).orElseThrow(DomainError.NotFound::new)))
                .getFirst();
    }

    /** A young person reads who did it in their own word for them. */
    private List<SeenNotice> called(Actor actor, List<SeenNotice> found) {
        return people.findMyself(actor)
                .map(me -> found.stream().map(it -> it.calledBy(me)).toList())
                .orElse(found);
    }
}
