package lodestar.insight;

import java.util.Map;
import java.util.UUID;
import lodestar.Client;
import lodestar.MadeUp;
import lodestar.insight.Measure.What;
import lodestar.insight.Window.Quarter;

/** A made-up council with a quarter that is closed, for who measures what reading of it costs. */
public final class Released {

    private static final Window SUMMER = Window.of(2026, Quarter.APRIL_TO_JUNE);
    private static final String CAME = """
        query($id: ID!) { cameOfPromise(promiseId: $id) {
          release { id year quarter } figures(first: 10) { what share heldBack } } }\
        """;

    private final Panel panel;
    private final String release;

    public Released(MadeUp council) {
        panel = new Panel(council);
        var facts = new FactsInDatabase(council);
        facts.theme(Quarters.BUSES);
        facts.theme(Quarters.FAMILY);
        var promise = Quarters.promise(SUMMER);
        facts.kept(promise, SUMMER);
        for (int who = 0; who < 12; who++) {
            var person = FactsInDatabase.hex(council.youngPerson("Jo", 14).id());
            facts.asked(promise, person, SUMMER, What.NO.bit());
        }
        release = panel.close(SUMMER, Breakdown.AGE_BAND);
    }

    /** Which release it is. */
    public String id() {
        return release;
    }

    /** A member of the panel who reads it. */
    public Client member() {
        return panel.member();
    }

    public void readStars() {
        panel.figures(release, Measure.STARS, ReleasedFigure.WHOLE);
    }

    public void readThemes() {
        panel.figures(release, Measure.THEMES, ReleasedFigure.WHOLE);
    }

    public void readCameOfPromise() {
        panel.member().ask(CAME, Map.of("id", new UUID(2, SUMMER.number()).toString()));
    }
}
