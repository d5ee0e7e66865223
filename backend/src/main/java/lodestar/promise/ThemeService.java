package lodestar.promise;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Guard;
import lodestar.access.Receipts;
import lodestar.kernel.Clocks;
import lodestar.kernel.DomainError;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.Ids;

/** Themes: naming them, and the order that the children in care council gives them. */
@Singleton
class ThemeService {

    private final ThemeRepository themes;
    private final Guard guard;
    private final Receipts receipts;
    private final Ids ids;
    private final Clock clock;

    ThemeService(ThemeRepository themes, Guard guard, Receipts receipts, Ids ids, Clock clock) {
        this.themes = themes;
        this.guard = guard;
        this.receipts = receipts;
        this.ids = ids;
        this.clock = clock;
    }

    /** All themes with the decision that their order comes from. */
    record Shown(List<Theme.InOrder> themes, Optional<ThemeOrder> order) {}

    Shown list(Actor actor) {
        guard.requireYes(actor, Action.PROMISE_READ);
        return new Shown(themes.list(actor.council()), themes.findOrder(actor.council()));
    }

    UUID name(Actor actor, NameTheme wanted) {
        guard.require(actor, Action.PROMISE_NAME_THEME);
        var theme = new Theme(actor.council(), ids.next(), wanted.name(), actor.person(), clock.instant());
        return receipts.once(actor, wanted.clientMutationId(), wanted, new Receipts.Result(theme.id(), null), () -> {
                    if (themes.list(actor.council()).size() >= ThemeRepository.MOST) {
                        throw new Invalid(
                                "name",
                                "There are %d themes, and no more fit in one order. Use one of them."
                                        .formatted(ThemeRepository.MOST));
                    }
                    if (!themes.save(theme)) {
                        throw new Invalid("name", "There is a theme of that name already. Use that one.");
                    }
                })
                .resultId();
    }

    /** Gives the version of the order. */
    int order(Actor actor, OrderThemes wanted) {
        guard.require(actor, Action.PROMISE_ORDER_THEMES);
        int number = wanted.version() + 1;
        var result = new Receipts.Result(ids.next(), number);
        receipts.once(actor, wanted.clientMutationId(), wanted, result, () -> add(actor, wanted, number));
        return number;
    }

    private void add(Actor actor, OrderThemes wanted, int number) {
        Days.requirePast("metOn", wanted.metOn(), Clocks.today(clock));
        var there =
                themes.list(actor.council()).stream().map(it -> it.theme().id()).toList();
        if (!there.containsAll(wanted.themes())) {
            throw new DomainError.NotFound();
        }
        int now = themes.findOrder(actor.council()).map(ThemeOrder::number).orElse(0);
        var order = new ThemeOrder(
                actor.council(), number, wanted.agenda(), wanted.metOn(), actor.person(), clock.instant());
        if (now != wanted.version() || !themes.save(order, wanted.themes())) {
            throw new DomainError.Conflict("", now);
        }
    }
}
