package lodestar.star;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static lodestar.star.ReadingRepository.RATINGS;
import static lodestar.star.ReadingRepository.READINGS;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lodestar.kernel.DomainError;
import lodestar.people.Someone;
import lodestar.store.Rows;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Puts readings together out of the joined rows they come in, and opens their words. */
final class GivenRows {

    private static final Comparator<Row> NEWEST_FIRST = Comparator.comparing(
                    (Row row) -> row.reading().givenAt())
            .thenComparing(row -> row.reading().id())
            .reversed()
            .thenComparing(row -> row.rating().area());

    private GivenRows() {}

    /** One line of the joined answer, with its words opened by the key of whom it is about. */
    record Row(Reading reading, Rating rating, @Nullable String helperName) {}

    static List<Row> read(Query query) {
        return query
                .map(Rows.with(
                        READINGS.mapper("r"),
                        RATINGS.mapper("g"),
                        (reading, rating, row) -> new Row(reading, rating, row.getString("helper_name"))))
                .stream()
                .sorted(NEWEST_FIRST)
                .toList();
    }

    static Map<Someone, Star> stars(Collection<Someone> people, List<Row> rows) {
        var byPerson = rows.stream().collect(groupingBy(row -> row.reading().youngPersonId()));
        var stars = new LinkedHashMap<Someone, Star>();
        for (var someone : people) {
            var readings = byReading(byPerson.getOrDefault(someone.person().id(), List.of()));
            var given =
                    readings.stream().flatMap(same -> opening(someone, same)).toList();
            var damaged = given.size() < readings.size();
            stars.put(
                    someone,
                    new Star(someone, by(Rater.YOUNG_PERSON, given), newest(Rater.PRACTITIONER, given), damaged));
        }
        return stars;
    }

    /** A reading, unless it does not open: then it is left out, and the others are none the worse for it. */
    private static Stream<Given> opening(Someone someone, List<Row> same) {
        try {
            return Stream.of(given(someone, same));
        } catch (DomainError.Refused doesNotOpen) {
            return Stream.of();
        }
    }

    private static List<Given> by(Rater rater, List<Given> given) {
        return given.stream().filter(it -> it.reading().rater() == rater).toList();
    }

    private static @Nullable Given newest(Rater rater, List<Given> given) {
        var views = by(rater, given);
        return views.isEmpty() ? null : views.getFirst();
    }

    static List<Given> given(List<Row> rows, Someone about) {
        return byReading(rows).stream().map(same -> given(about, same)).toList();
    }

    /** Rows that belong to one reading put together, in the order they came. */
    private static List<List<Row>> byReading(List<Row> rows) {
        return List.copyOf(rows.stream()
                .collect(groupingBy(row -> row.reading().id(), LinkedHashMap::new, toList()))
                .values());
    }

    private static Given given(Someone about, List<Row> same) {
        var first = same.getFirst();
        var ratings = same.stream().map(row -> row.rating().opened(about.key())).toList();
        var name = first.helperName() == null
                ? about.person().called()
                : about.calls(first.reading().raterId(), first.helperName());
        return new Given(about, first.reading().opened(about.key()), name, ratings);
    }
}
