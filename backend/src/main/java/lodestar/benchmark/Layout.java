package lodestar.benchmark;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lodestar.exchange.Columns;

/** The layouts that are read, each known by the names of its columns. */
enum Layout {
    /** One figure a row. */
    FIGURES("MEASURE", "YEAR", "LEVEL", "CODE", "NAME", "COUNT", "VALUE"),
    /** The department's own for open data: what the rest of the columns are, their cells tell. */
    OPEN_DATA(
            "TIME_PERIOD",
            "TIME_IDENTIFIER",
            "GEOGRAPHIC_LEVEL",
            "COUNTRY_CODE",
            "REGION_CODE",
            "NEW_LA_CODE",
            "LA_NAME"),
    /** What measures are called. */
    MEASURES("MEASURE", "LABEL", "UNIT"),
    /** Councils with their regions and statistical neighbours. */
    AUTHORITIES("ONS_CODE", "DFE_CODE", "NAME", "REGION_CODE", "REGION_NAME", "STATISTICAL_NEIGHBOURS_DFE_CODES");

    private final List<String> columns;

    Layout(String... columns) {
        this.columns = List.of(columns);
    }

    static Optional<Layout> recognise(Columns there) {
        return Stream.of(values())
                .filter(layout -> layout.columns.stream().allMatch(there::has))
                .findFirst();
    }

    List<String> columns() {
        return columns;
    }
}
