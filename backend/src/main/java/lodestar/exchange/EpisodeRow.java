package lodestar.exchange;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of Episodes: a child in one home under one legal status. Postcodes and inspection numbers are left behind.
 */
record EpisodeRow(
        Origin at,
        LocalDate began,
        String whyBegan,
        String legalStatus,
        String kindOfHome,
        @Nullable LocalDate ended,
        @Nullable String whyEnded,
        @Nullable String whyMoved)
        implements Spell {

    static Optional<EpisodeRow> from(Cells cells) {
        cells.code("CIN");
        cells.code("PLACE_PROVIDER");
        var began = cells.start("DECOM");
        var whyBegan = cells.neededCode("RNE");
        var legalStatus = cells.neededCode("LS");
        var kindOfHome = cells.neededCode("PLACE");
        var ended = cells.end("DEC");
        var whyEnded = cells.code("REC");
        var whyMoved = cells.code("REASON_PLACE_CHANGE");
        if (began == null || whyBegan == null || legalStatus == null || kindOfHome == null) {
            return Optional.empty();
        }
        return cells.unreadable("DEC", ended) || cells.unreadable("REC", whyEnded)
                ? Optional.empty()
                : Optional.of(new EpisodeRow(
                        cells.at(), began, whyBegan, legalStatus, kindOfHome, ended, whyEnded, whyMoved));
    }

    @Override
    public Object key() {
        return List.of(at.child(), began);
    }

    @Override
    public Object content() {
        return Arrays.asList(at.child(), began, whyBegan, legalStatus, kindOfHome, ended, whyEnded, whyMoved);
    }

    @Override
    public String beganIn() {
        return "DECOM";
    }

    @Override
    public String endedIn() {
        return "DEC";
    }
}
