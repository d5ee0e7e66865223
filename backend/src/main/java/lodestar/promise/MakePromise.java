package lodestar.promise;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A new promise, as somebody makes it or puts it forward ({@code MakePromiseInput}, {@code ProposePromiseInput}).
 *
 * @param owner the post that answers for it
 * @param decidedOn when it was decided; none where it is put forward
 * @param mine whoever puts it forward answers for it
 */
record MakePromise(
        UUID clientMutationId,
        String what,
        OwnerKind ownerKind,
        String owner,
        LocalDate byDay,
        @Nullable LocalDate decidedOn,
        @Nullable Boolean mine,
        Set<UUID> themes,
        Set<Principle> principles,
        Set<Mission> missions) {

    private static final int LONGEST_WHAT = 500;
    private static final int LONGEST_OWNER = 100;

    /** A page shows them all. */
    private static final int MOST_THEMES = 10;

    MakePromise {
        what = Texts.required("what", what, LONGEST_WHAT, "Say what will be done, in plain words.");
        owner = Texts.required(
                "owner", owner, LONGEST_OWNER, "Say who answers for it: the post, such as Head of housing.");
        themes = Set.copyOf(themes);
        if (themes.isEmpty()) {
            throw new Invalid(
                    "themes", "Choose the theme that this answers. A promise answers what young people said.");
        }
        if (themes.size() > MOST_THEMES) {
            throw new Invalid("themes", "Choose %d themes at most.".formatted(MOST_THEMES));
        }
        if (principles.isEmpty()) {
            throw new Invalid("principles", "Choose at least one of the seven principles that this serves.");
        }
        if (decidedOn != null) {
            Days.requireAfter(byDay, decidedOn);
        }
    }

    List<Promise.OfTheme> themesOf(Promise promise) {
        return themes.stream()
                .sorted()
                .map(theme -> new Promise.OfTheme(promise.councilId(), promise.id(), theme))
                .toList();
    }

    List<Promise.Serves> servesOf(Promise promise) {
        return Promise.Serves.all(promise, principles, missions);
    }
}
