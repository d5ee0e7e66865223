package lodestar.insight;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Guard;
import org.jspecify.annotations.Nullable;

/** Released figures about everybody together, quarter after quarter, for whoever shows them in another order. */
@Singleton
public class FiguresOverTime {

    /** Three years. */
    private static final int MOST_QUARTERS = 12;

    private final ReleaseRepository releases;
    private final Guard guard;

    FiguresOverTime(ReleaseRepository releases, Guard guard) {
        this.releases = releases;
        this.guard = guard;
    }

    /**
     * Names one figure of every release.
     *
     * @param subject code of the area of the star, or the measure where it is about no area
     */
    public record Which(String measure, String subject, String what) {

        /** Whether a release can have such a figure at all. */
        public boolean exists() {
            return Stream.of(Measure.values())
                            .filter(it -> it.name().equals(measure))
                            .anyMatch(it -> it.told().stream()
                                    .anyMatch(one -> one.name().equals(what)))
                    && isAboutAreas() != subject.equals(measure)
                    && !isAboutNamedOnes();
        }

        private boolean isAboutAreas() {
            return measure.equals(Measure.SPREAD.name()) || measure.equals(Measure.MOVED.name());
        }

        /** A theme and a promise come and go: there is no row of them to follow. */
        private boolean isAboutNamedOnes() {
            return measure.equals(Measure.THEMES.name()) || measure.equals(Measure.CAME.name());
        }
    }

    /** One figure of one quarter: exactly one of the last four is there. */
    public record At(
            Which which,
            int year,
            String quarter,
            Instant releasedAt,
            @Nullable Integer people,
            @Nullable String share,
            @Nullable String time,
            @Nullable String heldBack) {}

    /** The newest quarters, the oldest first; all of them with one statement. */
    public List<At> list(Actor actor, Collection<Which> wanted) {
        guard.requireYes(actor, Action.INSIGHT_READ_RELEASED);
        if (wanted.isEmpty()) {
            return List.of();
        }
        var measures = wanted.stream().map(Which::measure).distinct().toList();
        return releases.listNewest(actor.council(), measures, MOST_QUARTERS).stream()
                .flatMap(it -> at(it, wanted).stream())
                .toList();
    }

    private static Optional<At> at(ReleaseRepository.InRelease told, Collection<Which> wanted) {
        var figure = told.figure();
        var which = new Which(
                figure.measure().name(), figure.subject(), figure.what().name());
        if (!wanted.contains(which)) {
            return Optional.empty();
        }
        var window = new Window(told.quarter());
        var part = figure.part();
        var took = figure.took();
        return Optional.of(new At(
                which,
                window.year(),
                window.quarter().name(),
                told.releasedAt(),
                figure.people(),
                part == null ? null : part.name(),
                took == null ? null : took.name(),
                figure.figure() instanceof Figure.HeldBack ? Figure.NOT_ENOUGH : null));
    }
}
