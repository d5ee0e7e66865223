package lodestar.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import lodestar.kernel.CouncilId;
import lodestar.store.Database;

/** The made-up council of Exampleshire: brought in the first time by the product's own importer, then kept. */
@Singleton
@Requires(env = "demo")
public class DemoCouncil {

    static final CouncilId EXAMPLESHIRE = new CouncilId("E99999999");

    private final Database database;
    private final DemoReturn demoReturn;
    private final DemoCast cast;
    private final DemoStars stars;
    private final DemoSayings sayings;
    private final DemoReviews reviews;
    private final DemoFamilies families;
    private final DemoWords words;
    private final DemoPlans plans;
    private final DemoHandover handover;
    private final DemoPromises promises;
    private final DemoPanel panel;
    private final DemoPapers papers;
    private final DemoCodes codes;

    DemoCouncil(
            Database database,
            DemoReturn demoReturn,
            DemoCast cast,
            DemoStars stars,
            DemoSayings sayings,
            DemoReviews reviews,
            DemoFamilies families,
            DemoWords words,
            DemoPlans plans,
            DemoHandover handover,
            DemoPromises promises,
            DemoPanel panel,
            DemoPapers papers,
            DemoCodes codes) {
        this.database = database;
        this.demoReturn = demoReturn;
        this.cast = cast;
        this.stars = stars;
        this.sayings = sayings;
        this.reviews = reviews;
        this.families = families;
        this.words = words;
        this.plans = plans;
        this.handover = handover;
        this.promises = promises;
        this.panel = panel;
        this.papers = papers;
        this.codes = codes;
    }

    /**
     * Makes sure the council is there, and that somebody of each role can sign in.
     *
     * @param file where the codes are written for whoever wants to drive it by program
     * @return what to show a visitor, a line each
     */
    public List<String> open(Path file, String address) throws IOException {
        database.inTransaction(() -> {
            if (demoReturn.bringInOnce()) {
                cast.appoint();
                stars.giveSome();
                reviews.arrangeSome();
                families.askToSee();
                words.saySome();
                plans.writeSome();
                handover.tellSome();
                var themes = promises.nameThemes();
                panel.hearSome(themes);
                promises.makeSome(themes, sayings.saySome());
                papers.prepare();
            }
            return true;
        });
        return codes.write(file, address, cast.list());
    }
}
