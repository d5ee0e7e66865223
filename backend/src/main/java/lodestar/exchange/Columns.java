package lodestar.exchange;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names in a table's first line, in their order, written as the return's guidance writes them. */
public record Columns(List<String> names) {

    /** Case, blanks, hyphens and quotation marks make no difference: "Review code" is REVIEW_CODE. */
    static Columns of(List<String> written) {
        return new Columns(written.stream().map(Columns::plain).toList());
    }

    private static String plain(String written) {
        return written.replace("\"", "").strip().toUpperCase(Locale.ROOT).replaceAll("[\\s\u00A0-]+", "_");
    }

    int indexOf(String column) {
        return names.indexOf(column);
    }

    public boolean has(String column) {
        return names.contains(column);
    }

    public Set<String> twice() {
        var seen = new LinkedHashSet<String>();
        var again = new LinkedHashSet<String>();
        names.stream().filter(name -> !name.isEmpty() && !seen.add(name)).forEach(again::add);
        return again;
    }
}
