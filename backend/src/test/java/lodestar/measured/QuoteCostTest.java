package lodestar.measured;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import lodestar.Client;
import lodestar.JoAndTheirCircle;
import lodestar.MadeUp;
import lodestar.access.Role;
import lodestar.promise.Promises;
import lodestar.quote.Quotes;
import lodestar.voice.Voices;
import org.junit.jupiter.api.Test;

/** Quotes and the public page cost the same few statements however many there are, by indexes. */
class QuoteCostTest extends JoAndTheirCircle {

    private static final int SCREEN = 8;
    private static final int PUBLIC_PAGE = 14;
    private static final int NEIGHBOURS = 24;
    private static final String MINE = "quote/quote.graphql";
    private static final String STAFF = "quote/staff/quote.graphql";

    @Test
    void a_screen_and_the_public_page() {
        var lead = council.signedIn(council.helper("Lena Fox"), Role.PARTICIPATION_LEAD);
        var first = more(lead, 0);
        var anybody = new Client();
        Screens.ask(lead, STAFF, "PanelQuotes", Map.of());
        var page = counted("you said, we did", () -> anybody.get("/you-said-we-did/" + council.id()));
        var panel = counted("PanelQuotes", () -> Screens.ask(lead, STAFF, "PanelQuotes", Map.of()));
        var toCheck = counted("QuotesToCheck", () -> Screens.ask(lead, STAFF, "QuotesToCheck", Map.of()));
        IntStream.range(1, 8).forEach(nth -> more(lead, nth));
        neighboursHaveMore();

        assertThat(counted("you said, we did", () -> anybody.get("/you-said-we-did/" + council.id())))
                .isEqualTo(page)
                .isLessThanOrEqualTo(PUBLIC_PAGE);
        assertThat(counted("feed", () -> anybody.get("/you-said-we-did/%s/feed.atom".formatted(council.id()))))
                .isEqualTo(page);
        assertThat(counted("PanelQuotes", () -> Screens.ask(lead, STAFF, "PanelQuotes", Map.of())))
                .isEqualTo(panel)
                .isLessThanOrEqualTo(SCREEN);
        assertThat(counted("QuotesToCheck", () -> Screens.ask(lead, STAFF, "QuotesToCheck", Map.of())))
                .isEqualTo(toCheck)
                .isLessThanOrEqualTo(SCREEN);
        assertThat(counted("MyQuotes", () -> Screens.ask(young, MINE, "MyQuotes", Map.of("of", first))))
                .isLessThanOrEqualTo(SCREEN);
        assertThat(counted("QuoteNews", () -> Screens.ask(young, MINE, "QuoteNews", Map.of())))
                .isLessThanOrEqualTo(SCREEN);
        assertThat(Plan.during(() -> anybody.get("/you-said-we-did/" + council.id())))
                .isNotEmpty()
                .noneMatch(Plan::readsEverything);
        assertThat(Plan.during(() -> Screens.ask(lead, STAFF, "QuotesToCheck", Map.of())))
                .isNotEmpty()
                .noneMatch(Plan::readsEverything);
    }

    /** One more thing said, shown to the panel and to everybody, and one more theme and promise. */
    private String more(Client lead, int nth) {
        var saying = quoted(council, young, lead, nth);
        Promises.made(lead, council.today(), Promises.theme(lead, "Theme " + nth));
        return saying;
    }

    private static String quoted(MadeUp council, Client young, Client lead, int nth) {
        var words = "Ask us first, for the %d. time.".formatted(nth);
        var saying = Voices.said(young, words);
        Quotes.shown(young, lead, council.id(), saying, "PANEL", words);
        Quotes.shown(young, lead, council.id(), saying, "PUBLIC", words);
        return saying;
    }

    /** A table that holds one council alone is rightly read from its first row to its last. */
    private static void neighboursHaveMore() {
        var council = MadeUp.council();
        var kim = council.youngPerson("Kim", 15);
        council.link(council.helper("Robin Green"), kim);
        var young = council.signedIn(kim);
        var lead = council.signedIn(council.helper("Lou Hill"), Role.PARTICIPATION_LEAD);
        IntStream.range(0, NEIGHBOURS).forEach(nth -> quoted(council, young, lead, nth));
    }

    private static int counted(String what, Runnable work) {
        var cost = StatementCounter.during(work);
        System.out.printf("measured: %s %d statements, %d commits%n", what, cost.statements(), cost.commits());
        return cost.statements();
    }
}
