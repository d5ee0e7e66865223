package lodestar.exchange;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What one folder of a council's return says, each row once, and the year it says it about. */
record Return(
        ReportingYear year,
        List<HeaderRow> children,
        List<EpisodeRow> episodes,
        List<ReviewRow> reviews,
        List<SocialWorkerRow> socialWorkers) {

    /** All that a return holds but the year, which is worked out from it unless somebody gave it. */
    record Tables(
            List<HeaderRow> children,
            List<EpisodeRow> episodes,
            List<ReviewRow> reviews,
            List<SocialWorkerRow> socialWorkers) {

        Return of(ReportingYear year) {
            return new Return(year, children, episodes, reviews, socialWorkers);
        }

        /** The year that most reviews and most ends lie in: a return tells of what happened in its own year. */
        ReportingYear likelyYear(LocalDate today) {
            var happened = new ArrayList<LocalDate>();
            reviews.forEach(review -> happened.add(review.heldOn()));
            spells().map(Spell::ended).filter(Objects::nonNull).forEach(happened::add);
            return ReportingYear.mostOf(happened, today)
                    .or(() -> latestStart(today))
                    .orElse(ReportingYear.of(today));
        }

        private Optional<ReportingYear> latestStart(LocalDate today) {
            return spells().map(Spell::began)
                    .filter(began -> !began.isAfter(today))
                    .max(LocalDate::compareTo)
                    .map(ReportingYear::of);
        }

        private Stream<? extends Spell> spells() {
            return Stream.concat(episodes.stream(), socialWorkers.stream());
        }
    }

    /** When each child was born, for those whose date could be read. */
    Map<String, LocalDate> born() {
        return children.stream()
                .filter(child -> child.born() != null)
                .collect(
                        toMap(child -> child.at().child(), child -> Objects.requireNonNull(child.born()), (a, _) -> a));
    }

    Stream<ReturnRow> rowsAboutAChild() {
        return Stream.of(episodes, reviews, socialWorkers).flatMap(Collection::stream);
    }
}
