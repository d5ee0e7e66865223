package lodestar.promise;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lodestar.kernel.Clocks;
import lodestar.kernel.CouncilId;
import org.jspecify.annotations.Nullable;

/**
 * Themes and promises as everybody may read them: what was decided, and no helper's name. What is only put forward is
 * not there, and there is nobody to ask who they are.
 */
@Singleton
public class PublicPromises {

    /** More than any council has. */
    private static final int MOST = 500;

    private static final UUID NEWEST = new UUID(-1, -1);

    private final PromiseRepository promises;
    private final ThemeRepository themes;
    private final Clock clock;

    PublicPromises(PromiseRepository promises, ThemeRepository themes, Clock clock) {
        this.promises = promises;
        this.themes = themes;
        this.clock = clock;
    }

    /** A theme in its place. */
    public record PublicTheme(String name, boolean onAgenda) {

        /** Only that it is one: names and words are nobody's in a log. */
        @Override
        public String toString() {
            return "Public theme";
        }
    }

    /**
     * A promise, or what was said instead of one.
     *
     * @param firstByDay by when, as it was promised first; none while nothing is promised
     * @param steps from the decision on, the latest first
     */
    public record PublicPromise(
            UUID id,
            String what,
            OwnerKind ownerKind,
            String owner,
            List<String> themes,
            PromiseWhat stands,
            LocalDate byDay,
            @Nullable LocalDate firstByDay,
            boolean isLate,
            List<PublicStep> steps) {}

    /**
     * One step.
     *
     * @param day of a decision, the day on which it was taken; of anything else, on which it was written
     */
    public record PublicStep(
            UUID id,
            PromiseWhat what,
            LocalDate day,
            @Nullable String words,
            @Nullable LocalDate byDay,
            Instant writtenAt) {

        /** Only that it is one: names and words are nobody's in a log. */
        @Override
        public String toString() {
            return "Public step " + id;
        }
    }

    /** In the order of the children in care council, then those without a place. */
    public List<PublicTheme> listThemes(CouncilId council) {
        return themes.list(council).stream()
                .map(it -> new PublicTheme(it.theme().name(), it.onAgenda()))
                .toList();
    }

    /** The day on which the children in care council decided on the order. */
    public Optional<LocalDate> findMetOn(CouncilId council) {
        return themes.findOrder(council).map(ThemeOrder::metOn);
    }

    /** The newest first; four statements, however many they are. */
    public List<PublicPromise> listPromises(CouncilId council) {
        var today = Clocks.today(clock);
        return promises.list(council, true, NEWEST, MOST, (_, name) -> name).stream()
                .map(standing -> shown(standing, today))
                .toList();
    }

    private static PublicPromise shown(Standing standing, LocalDate today) {
        var promise = standing.promise();
        return new PublicPromise(
                promise.id(),
                promise.what(),
                promise.ownerKind(),
                promise.owner(),
                standing.themes().stream().map(Theme::name).toList(),
                standing.stands(),
                standing.byDay(),
                standing.firstByDay(),
                standing.isLate(today),
                standing.lines().reversed().stream()
                        .map(PromiseStep.Line::step)
                        .filter(step -> step.what() != PromiseWhat.PROPOSED)
                        .map(PublicPromises::shown)
                        .toList());
    }

    private static PublicStep shown(PromiseStep step) {
        var decidedOn = step.decidedOn();
        return new PublicStep(
                step.id(),
                step.what(),
                decidedOn == null ? Clocks.day(step.writtenAt()) : decidedOn,
                step.words(),
                step.byDay(),
                step.writtenAt());
    }
}
