package lodestar.insight;

import java.util.Arrays;
import lodestar.MadeUp;
import lodestar.insight.Window.Quarter;

/** Closes one quarter after the other of a made-up council, for who measures what that costs. */
public final class Quarterly {

    private final Panel panel;
    private Window window = Window.of(2026, Quarter.JANUARY_TO_MARCH);

    public Quarterly(MadeUp council) {
        panel = new Panel(council);
    }

    /** Closes the next quarter by age and kind of home; gives how many figures are shown of it. */
    public long closeNext() {
        window = window.next();
        var release = panel.close(window, Breakdown.AGE_BAND, Breakdown.KIND_OF_HOME);
        return Arrays.stream(Measure.values())
                .flatMap(measure -> panel.figures(release, measure, ReleasedFigure.WHOLE).stream())
                .filter(figure -> figure.at("/heldBack").isNull())
                .count();
    }
}
