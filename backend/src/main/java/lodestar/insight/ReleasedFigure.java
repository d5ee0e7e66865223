package lodestar.insight;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lodestar.insight.Measure.What;
import lodestar.kernel.CouncilId;
import org.jspecify.annotations.Nullable;

/**
 * One frozen figure in its place; none of {@code people}, {@code part} and {@code took} where it is held back.
 *
 * @param breakdown the one the table is by, or that it is about the whole council
 * @param position where it stands in its table
 * @param subject code of the topic: an area of the star, a theme, a promise, or the measure where it is about
 *     everything
 * @param name of the subject, where it is one of the council's own: as it was when the quarter was closed
 * @param categories names of those that were joined; empty for the council as a whole
 */
record ReleasedFigure(
        CouncilId councilId,
        UUID releaseId,
        Measure measure,
        String breakdown,
        int position,
        String subject,
        @Nullable String name,
        String categories,
        What what,
        @Nullable Integer people,
        @Nullable Share part,
        @Nullable Wait took) {

    /** What a table about nobody in particular is by. */
    static final String WHOLE = "WHOLE";

    static ReleasedFigure of(Release release, Topic topic, Reckoning.Cell cell, int position) {
        return new ReleasedFigure(
                release.councilId(),
                release.id(),
                cell.table().measure(),
                by(cell.table().by()),
                position,
                topic.code(),
                topic.name(),
                cell.categories().stream().map(Category::name).collect(joining(" ")),
                cell.what(),
                cell.figure() instanceof Figure.People it ? it.people() : null,
                cell.figure() instanceof Figure.Part it ? it.share() : null,
                cell.figure() instanceof Figure.Took it ? it.time() : null);
    }

    static String by(@Nullable Breakdown breakdown) {
        return breakdown == null ? WHOLE : breakdown.name();
    }

    List<Category> joined() {
        return Stream.of(categories.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Category::valueOf)
                .toList();
    }

    Figure figure() {
        if (people != null) {
            return new Figure.People(people);
        }
        if (part != null) {
            return new Figure.Part(part);
        }
        return took == null ? new Figure.HeldBack() : new Figure.Took(took);
    }

    /** Where it stands. */
    @Override
    public String toString() {
        return "Figure %s %s %d of release %s".formatted(measure, breakdown, position, releaseId);
    }
}
