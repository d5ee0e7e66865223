package lodestar.promise;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Receipts;
import lodestar.kernel.DomainError;
import lodestar.people.Someone;
import lodestar.store.Taken;
import lodestar.voice.CountedService;
import lodestar.voice.Shown;

/** Ties what was said to themes: by whoever may hear it, and only what its speaker lets be counted. */
@Singleton
class TieService {

    private final CountedService counted;
    private final ThemeRepository themes;
    private final PromiseNewsRepository news;
    private final Receipts receipts;
    private final Clock clock;

    TieService(
            CountedService counted,
            ThemeRepository themes,
            PromiseNewsRepository news,
            Receipts receipts,
            Clock clock) {
        this.counted = counted;
        this.themes = themes;
        this.news = news;
        this.receipts = receipts;
        this.clock = clock;
    }

    void tie(Actor actor, TieTheme wanted, UUID saying, UUID theme) {
        var speaker = counted.getSpeaker(actor, Action.PROMISE_THEME, saying);
        if (themes.list(actor.council()).stream()
                .noneMatch(it -> it.theme().id().equals(theme))) {
            throw new DomainError.NotFound();
        }
        var result = new Receipts.Result(saying, null);
        Taken.again(() -> receipts.once(
                actor,
                wanted.clientMutationId(),
                wanted,
                result,
                () -> add(actor, speaker, saying, theme, wanted.tied())));
    }

    /** Of each of these sayings the actor was shown, the themes it counts under now. */
    Map<Shown, List<Theme>> list(Actor actor, Set<Shown> shown) {
        var tied = themes.listOf(actor.council(), ids(shown));
        return shown.stream()
                .collect(toMap(
                        it -> it, it -> it.isCounted() ? tied.getOrDefault(it.sayingId(), List.of()) : List.of()));
    }

    private static Collection<UUID> ids(Set<Shown> shown) {
        return shown.stream().map(Shown::sayingId).toList();
    }

    private void add(Actor actor, Someone speaker, UUID saying, UUID theme, boolean tied) {
        counted.requireCounted(actor, saying);
        var last = themes.findTie(actor.council(), saying, theme);
        if (last.map(ThemeTie::tied).orElse(false) == tied) {
            return;
        }
        int number = last.map(ThemeTie::number).orElse(0) + 1;
        Taken.unless(themes.save(
                new ThemeTie(actor.council(), saying, theme, number, tied, actor.person(), clock.instant())));
        if (tied) {
            news.tellOfOpen(actor.council(), speaker.youngPersonId(), theme);
        }
    }
}
