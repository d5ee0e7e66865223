package lodestar.benchmark;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lodestar.kernel.CouncilId;
import lodestar.store.Columns;
import lodestar.store.Database;
import lodestar.store.Rows;
import org.jdbi.v3.core.statement.Query;

/** Files of published figures and what they say. Added and read, nothing else: there is no update and no delete. */
@Singleton
class BenchmarkRepository {

    private static final Columns<BenchmarkFile> FILES = new Columns<>("benchmark_file", BenchmarkFile.class);
    private static final Columns<BenchmarkMeasure> MEASURES =
            new Columns<>("benchmark_measure", BenchmarkMeasure.class);
    private static final Columns<Authority> AUTHORITIES = new Columns<>("benchmark_authority", Authority.class);
    private static final Columns<BenchmarkFigure> FIGURES = new Columns<>("benchmark_figure", BenchmarkFigure.class);

    private static final String NEWEST_MEASURES = "SELECT " + MEASURES.of("m") + """
         FROM benchmark_measure m
        WHERE m.council_id = :council
          AND m.file_number = (SELECT MAX(n.file_number) FROM benchmark_measure n
                               WHERE n.council_id = m.council_id AND n.code = m.code) %s
        ORDER BY m.label, m.code\
        """;

    private static final String NEWEST_AUTHORITIES = "SELECT " + AUTHORITIES.of("a") + """
         FROM benchmark_authority a
        WHERE a.council_id = :council
          AND a.file_number = (SELECT MAX(n.file_number) FROM benchmark_authority n
                               WHERE n.council_id = a.council_id AND n.place = a.place) %s
        ORDER BY a.place\
        """;

    private static final String NEWEST_FIGURES = "SELECT " + FIGURES.of("f") + """
        , s.publisher, s.title, s.published
        FROM benchmark_figure f
        JOIN benchmark_file s ON s.council_id = f.council_id AND s.number = f.file_number
        WHERE f.council_id = :council
          AND f.file_number = (SELECT MAX(n.file_number) FROM benchmark_figure n
                               WHERE n.council_id = f.council_id AND n.measure = f.measure AND n.place = f.place
                                 AND n.year = f.year) %s
        ORDER BY f.measure, f.place, f.year\
        """;

    private final Database database;

    BenchmarkRepository(Database database) {
        this.database = database;
    }

    /** A figure with where it was published. */
    record Sourced(BenchmarkFigure figure, Publication publication) {}

    /** The number of the council's newest file; 0 before the first. */
    int lastNumber(CouncilId council) {
        return database.with(handle -> handle.createQuery("""
            SELECT COALESCE(MAX(s.number), 0) FROM benchmark_file s WHERE s.council_id = :council\
            """)
                .bind("council", council)
                .mapTo(Integer.class)
                .one());
    }

    /** False when another file was next. */
    boolean save(BenchmarkFile file, Told fresh) {
        return database.added(handle -> {
            FILES.insert(handle, List.of(file));
            MEASURES.insert(handle, fresh.measures());
            AUTHORITIES.insert(handle, fresh.authorities());
            FIGURES.insert(handle, fresh.figures());
        });
    }

    /** Every measure that has a name here, by its name. */
    List<BenchmarkMeasure> listNamed(CouncilId council) {
        return database.with(handle -> handle.createQuery(NEWEST_MEASURES.formatted(""))
                .bind("council", council)
                .map(MEASURES.mapper("m"))
                .list());
    }

    /** Every measure of which there are figures, by its name. */
    List<BenchmarkMeasure> listWithFigures(CouncilId council) {
        return database.with(handle -> handle.createQuery(NEWEST_MEASURES.formatted("""
            AND EXISTS (SELECT 1 FROM benchmark_figure f
                        WHERE f.council_id = m.council_id AND f.measure = m.code)\
            """))
                .bind("council", council)
                .map(MEASURES.mapper("m"))
                .list());
    }

    List<Authority> listAuthorities(CouncilId council) {
        return database.with(handle -> handle.createQuery(NEWEST_AUTHORITIES.formatted(""))
                .bind("council", council)
                .map(AUTHORITIES.mapper("a"))
                .list());
    }

    Optional<Authority> findAuthority(CouncilId council) {
        return database.with(handle -> handle.createQuery(NEWEST_AUTHORITIES.formatted("AND a.place = :place"))
                .bind("council", council)
                .bind("place", council)
                .map(AUTHORITIES.mapper("a"))
                .findOne());
    }

    /** Everything there is of these measures: for what a file is compared with. */
    List<Sourced> listOf(CouncilId council, Collection<String> measures) {
        return database.with(
                handle -> sourced(handle.createQuery(NEWEST_FIGURES.formatted("AND f.measure IN (<measures>)"))
                        .bind("council", council)
                        .bindList("measures", List.copyOf(measures))));
    }

    /** Of one measure in these places. */
    List<Sourced> listIn(CouncilId council, String measure, Collection<String> places) {
        return database.with(handle -> sourced(
                handle.createQuery(NEWEST_FIGURES.formatted("AND f.measure = :measure AND f.place IN (<places>)"))
                        .bind("council", council)
                        .bind("measure", measure)
                        .bindList("places", List.copyOf(places))));
    }

    /** Of every measure in these places. */
    List<Sourced> listIn(CouncilId council, Collection<String> places) {
        return database.with(handle -> sourced(handle.createQuery(NEWEST_FIGURES.formatted("AND f.place IN (<places>)"))
                .bind("council", council)
                .bindList("places", List.copyOf(places))));
    }

    private static List<Sourced> sourced(Query query) {
        return query.map(Rows.with(
                        FIGURES.mapper("f"),
                        (figure, row) -> new Sourced(
                                figure,
                                new Publication(
                                        row.getString("publisher"), row.getString("title"), row.getInt("published")))))
                .list();
    }
}
