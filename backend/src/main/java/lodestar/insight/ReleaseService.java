package lodestar.insight;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Guard;
import lodestar.insight.ReleaseRepository.Found;
import lodestar.kernel.DomainError.NotFound;
import lodestar.kernel.Page;
import lodestar.star.StarTemplate;

/**
 * Showing released figures: which release, which measure, which table, and nothing that could be asked otherwise (S1).
 */
@Singleton
class ReleaseService {

    private final ReleaseRepository releases;
    private final StarTemplate template;
    private final Guard guard;

    ReleaseService(ReleaseRepository releases, StarTemplate template, Guard guard) {
        this.releases = releases;
        this.template = template;
        this.guard = guard;
    }

    Page<Found> listReleases(Actor actor, Page.Wanted wanted) {
        guard.requireYes(actor, Action.INSIGHT_READ_RELEASED);
        var before = wanted.place(Integer::valueOf).orElse(Integer.MAX_VALUE);
        return Page.of(
                releases.list(actor.council(), before, wanted.oneMore()),
                wanted,
                found -> String.valueOf(found.release().quarter()));
    }

    Found getRelease(Actor actor, UUID id) {
        guard.requireYes(actor, Action.INSIGHT_READ_RELEASED);
        return releases.find(actor.council(), id).orElseThrow(NotFound::new);
    }

    /** The figures of a table of a release that the actor was shown. */
    Page<ReleasedFigure> listFigures(Actor actor, Release release, Measure measure, String by, Page.Wanted wanted) {
        if (!release.councilId().equals(actor.council())) {
            throw new NotFound();
        }
        return Page.of(
                releases.listFigures(
                        release, measure, by, wanted.place(Integer::valueOf).orElse(0), wanted.oneMore()),
                wanted,
                figure -> String.valueOf(figure.position()));
    }

    /**
     * Whether a kept promise happened for those who were asked.
     *
     * @param figures of the one release that counted them
     */
    record CameOfPromise(Found release, List<ReleasedFigure> figures) {}

    Optional<CameOfPromise> findCame(Actor actor, UUID promise) {
        guard.requireYes(actor, Action.INSIGHT_READ_RELEASED);
        var figures = releases.listAbout(actor.council(), Measure.CAME, Topic.code(promise));
        return figures.stream()
                .findFirst()
                .flatMap(figure -> releases.find(actor.council(), figure.releaseId()))
                .map(release -> new CameOfPromise(release, figures));
    }

    /** Every figure of a release, in the order of its page. */
    FigureSheet sheet(Actor actor, UUID id) {
        var found = getRelease(actor, id);
        return FigureSheet.of(found.release(), releases.listAll(found.release()), template::name);
    }
}
