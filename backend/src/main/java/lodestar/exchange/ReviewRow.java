package lodestar.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One row of Reviews: a meeting on a child's plan, and how the child took part. */
record ReviewRow(Origin at, @Nullable LocalDate born, LocalDate heldOn, String participation) implements ReturnRow {

    static Optional<ReviewRow> from(Cells cells) {
        var born = cells.birth();
        var heldOn = cells.start("REVIEW");
        var participation = cells.neededCode("REVIEW_CODE");
        if (heldOn == null || participation == null) {
            return Optional.empty();
        }
        return Optional.of(new ReviewRow(cells.at(), born, heldOn, participation));
    }

    @Override
    public Object key() {
        return List.of(at.child(), heldOn);
    }

    @Override
    public Object content() {
        return List.of(at.child(), heldOn, participation);
    }
}
