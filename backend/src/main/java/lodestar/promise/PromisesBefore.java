package lodestar.promise;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lodestar.kernel.Clocks;
import lodestar.kernel.CouncilId;
import lodestar.kernel.Ids;
import lodestar.kernel.PersonId;
import lodestar.promise.PromiseNewsRepository.CameWord;
import org.jspecify.annotations.Nullable;

/** Themes and promises of the made-up council before anybody visits it. */
@Singleton
@Requires(env = "demo")
public class PromisesBefore {

    private final ThemeRepository themes;
    private final PromiseRepository promises;
    private final PromiseNewsRepository news;
    private final Ids ids;

    PromisesBefore(ThemeRepository themes, PromiseRepository promises, PromiseNewsRepository news, Ids ids) {
        this.themes = themes;
        this.promises = promises;
        this.news = news;
        this.ids = ids;
    }

    /** Gives the theme's id. */
    public UUID named(CouncilId council, PersonId lead, String name, Instant at) {
        var theme = new Theme(council, ids.next(), name, lead, at);
        themes.save(theme);
        return theme.id();
    }

    /** Somebody who heard it put it under the theme. */
    public void tied(CouncilId council, PersonId worker, UUID saying, UUID theme, Instant at) {
        themes.save(new ThemeTie(council, saying, theme, 1, true, worker, at));
    }

    public void ordered(CouncilId council, PersonId lead, List<UUID> order, Instant at) {
        themes.save(new ThemeOrder(council, 1, order.getFirst(), Clocks.day(at), lead, at), order);
    }

    /** By the council itself, in answer to one theme; gives the promise's id. */
    public UUID made(
            CouncilId council, PersonId lead, UUID theme, String what, String owner, LocalDate by, Instant at) {
        var promise = new Promise(council, ids.next(), what, OwnerKind.COUNCIL, owner, null, at);
        var serves =
                Promise.Serves.all(promise, Set.of(Principle.TAKEN_INTO_ACCOUNT), Set.of(Mission.LOVING_RELATIONSHIPS));
        promises.save(promise, List.of(new Promise.OfTheme(council, promise.id(), theme)), serves);
        add(council, lead, promise.id(), 1, PromiseWhat.MADE, null, by, at);
        return promise.id();
    }

    public void progressed(CouncilId council, PersonId lead, UUID promise, String words, Instant at) {
        add(council, lead, promise, 2, PromiseWhat.PROGRESS, words, null, at);
    }

    /** Its owner says that it is done; whoever it answers is told at once. */
    public void kept(CouncilId council, PersonId lead, UUID promise, String words, Instant at) {
        add(council, lead, promise, 2, PromiseWhat.KEPT, words, null, at);
    }

    /** Those who were told and asked; in the order of their ids. */
    public List<PersonId> tellNow(CouncilId council, Instant at) {
        var told = new ArrayList<PersonId>();
        for (var next = news.nextUntold(council); next.isPresent(); next = news.nextUntold(council)) {
            news.tellAt(council, next.get(), at);
            told.add(next.get());
        }
        return told;
    }

    /** What one of those says who were asked. */
    public void came(CouncilId council, PersonId person, UUID promise, boolean yes, Instant at) {
        news.save(new CameWord(council, person, promise, 2, 1, yes ? Came.YES : Came.NO, at));
    }

    private void add(
            CouncilId council,
            PersonId lead,
            UUID promise,
            int nth,
            PromiseWhat what,
            @Nullable String words,
            @Nullable LocalDate by,
            Instant at) {
        var decided = what == PromiseWhat.MADE ? Clocks.day(at) : null;
        var step = new PromiseStep(council, promise, nth, ids.next(), what, words, decided, by, lead, at);
        promises.save(step);
        news.tell(step);
    }
}
