package lodestar.exchange;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One table of the return, known by the columns that only it has, whatever the file is called.
 *
 * <p>Some tables are recognised only to say that they are not brought in yet.
 */
enum Table {
    HEADER("Header", List.of("CHILD", "DOB"), List.of(), List.of("SEX", "ETHNIC", "UPN", "MOTHER", "MC_DOB")),
    EPISODES(
            "Episodes",
            List.of("CHILD"),
            List.of("DECOM", "RNE", "LS", "PLACE", "DEC", "REC"),
            List.of("CIN", "PLACE_PROVIDER", "REASON_PLACE_CHANGE", "HOME_POST", "PL_POST", "URN")),
    REVIEWS("Reviews", List.of("CHILD"), List.of("REVIEW", "REVIEW_CODE"), List.of("DOB")),
    SOCIAL_WORKERS("SWEpisodes", List.of("CHILD"), List.of("SW_ID", "SW_DECOM", "SW_DEC", "SW_REASON"), List.of("DOB")),
    OC2("OC2", List.of("SDQ_SCORE", "SDQ_REASON", "CONVICTED", "HEALTH_CHECK", "TEETH_CHECK", "HEALTH_ASSESSMENT")),
    OC3("OC3", List.of("IN_TOUCH", "ACTIV", "ACCOM")),
    ADOPTION("AD1", List.of("DATE_INT", "DATE_MATCH", "FOSTER_CARE", "NB_ADOPTR", "SEX_ADOPTR", "LS_ADOPTR")),
    TO_BE_ADOPTED("PlacedAdoption", List.of("DATE_PLACED", "DATE_PLACED_CEASED", "REASON_PLACED_CEASED")),
    MISSING("Missing", List.of("MISSING", "MIS_START", "MIS_END")),
    EARLIER_PERMANENCE("PrevPerm", List.of("PREV_PERM", "LA_PERM", "DATE_PERM")),
    ALONE_IN_ENGLAND("UASC", List.of("DUC")),
    LIBERTY("DoLo", List.of("DOLO_START", "DOLO_END"));

    private static final List<String> ONLY_IN_HEADER = List.of("ETHNIC", "UPN", "MOTHER", "MC_DOB");

    private final String officialName;
    private final boolean broughtIn;
    private final List<String> common;
    private final List<String> ownColumns;
    private final List<String> optional;

    Table(String officialName, List<String> common, List<String> ownColumns, List<String> optional) {
        this.officialName = officialName;
        this.broughtIn = true;
        this.common = common;
        this.ownColumns = ownColumns;
        this.optional = optional;
    }

    Table(String officialName, List<String> ownColumns) {
        this.officialName = officialName;
        this.broughtIn = false;
        this.common = List.of();
        this.ownColumns = ownColumns;
        this.optional = List.of();
    }

    /** The tables that must all be there. */
    static List<Table> wanted() {
        return Arrays.stream(values()).filter(Table::broughtIn).toList();
    }

    /**
     * The table that at least half of its own columns speak for. Header may come with its two needed columns alone, so
     * anything with one of its rarer columns, or with nothing but columns of Header, is Header.
     */
    static Optional<Table> recognise(Collection<String> columns) {
        if (looksLikeHeader(columns)) {
            return Optional.of(HEADER);
        }

        return Arrays.stream(values())
                .filter(table -> table.share(columns) >= 0.5)
                .max(Comparator.comparingDouble(table -> table.share(columns)));
    }

    private static boolean looksLikeHeader(Collection<String> columns) {
        var rare = columns.stream().anyMatch(ONLY_IN_HEADER::contains);
        var nothingElse = columns.contains("DOB") && columns.stream().allMatch(HEADER::knows);
        return columns.contains("CHILD") && (rare || nothingElse);
    }

    private double share(Collection<String> columns) {
        if (ownColumns.isEmpty()) {
            return 0;
        }
        return (double) ownColumns.stream().filter(columns::contains).count() / ownColumns.size();
    }

    String officialName() {
        return officialName;
    }

    boolean broughtIn() {
        return broughtIn;
    }

    List<String> required() {
        return Stream.concat(common.stream(), ownColumns.stream()).toList();
    }

    boolean knows(String column) {
        return required().contains(column) || optional.contains(column);
    }
}
