package lodestar.exchange;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One row of SWEpisodes: a child's social worker from one day until another, and why this one. */
record SocialWorkerRow(
        Origin at,
        @Nullable LocalDate born,
        String worker,
        LocalDate began,
        @Nullable LocalDate ended,
        @Nullable String why)
        implements Spell {

    static Optional<SocialWorkerRow> from(Cells cells) {
        var born = cells.birth();
        var worker = cells.worker("SW_ID");
        var began = cells.start("SW_DECOM");
        var ended = cells.end("SW_DEC");
        var why = cells.code("SW_REASON");
        if (worker == null || began == null || cells.unreadable("SW_DEC", ended)) {
            return Optional.empty();
        }
        return Optional.of(new SocialWorkerRow(cells.at(), born, worker, began, ended, why));
    }

    @Override
    public Object key() {
        return List.of(at.child(), worker, began);
    }

    @Override
    public Object content() {
        return Arrays.asList(at.child(), worker, began, ended, why);
    }

    @Override
    public String beganIn() {
        return "SW_DECOM";
    }

    @Override
    public String endedIn() {
        return "SW_DEC";
    }
}
