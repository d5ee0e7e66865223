package lodestar.benchmark;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import lodestar.exchange.CsvFile;
import lodestar.exchange.FindingCode;
import lodestar.exchange.Findings;
import lodestar.exchange.Row;
import lodestar.kernel.CouncilId;

/** The list of councils, which names neighbours by the department's own codes of three figures. */
record Authorities(CouncilId council, LocalDate today, Findings findings) {

    private static final int LONGEST_REGION = 60;

    Told read(CsvFile file) {
        var rows = new ArrayList<Row>();
        file.eachRow(findings, rows::add);
        var places = new HashMap<String, String>();
        for (var row : rows) {
            var cells = new RowCells(row, today, findings);
            cells.place("ONS_CODE").ifPresent(place -> {
                if (places.putIfAbsent(row.cell("DFE_CODE"), place) != null || isTwice(places, place)) {
                    cells.none(FindingCode.ROWS_DISAGREE, "DFE_CODE", "An earlier row is about the same council.");
                }
            });
        }
        var found = rows.stream()
                .flatMap(row -> authority(new RowCells(row, today, findings), places).stream())
                .toList();
        return new Told(Layout.AUTHORITIES, List.of(), List.of(), found);
    }

    private static boolean isTwice(Map<String, String> places, String place) {
        return places.values().stream().filter(place::equals).count() > 1;
    }

    private Optional<Authority> authority(RowCells cells, Map<String, String> places) {
        var place = cells.row().cell("ONS_CODE");
        var name = cells.text("NAME", BenchmarkFigure.LONGEST_NAME);
        var region = cells.place("REGION_CODE");
        var regionName = cells.text("REGION_NAME", LONGEST_REGION);
        var named = Stream.of(
                        cells.row().cell("STATISTICAL_NEIGHBOURS_DFE_CODES").split(" "))
                .filter(it -> !it.isEmpty())
                .toList();
        if (isWrong(named, places)) {
            cells.none(
                    FindingCode.NEIGHBOUR_NOT_KNOWN,
                    "STATISTICAL_NEIGHBOURS_DFE_CODES",
                    "These are no neighbours that this file has rows of, or more than %d."
                            .formatted(Authority.MOST_NEIGHBOURS));
            return Optional.empty();
        }
        if (!places.containsValue(place) || name.isEmpty() || region.isEmpty() || regionName.isEmpty()) {
            return Optional.empty();
        }
        var neighbours = named.stream()
                .map(code -> Objects.requireNonNull(places.get(code)))
                .distinct()
                .collect(joining(" "));
        return Optional.of(new Authority(council, place, 0, name.get(), region.get(), regionName.get(), neighbours));
    }

    private static boolean isWrong(List<String> named, Map<String, String> places) {
        return named.size() > Authority.MOST_NEIGHBOURS || named.stream().anyMatch(code -> !places.containsKey(code));
    }
}
