package lodestar.yousaidwedid;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import lodestar.kernel.Clocks;
import lodestar.promise.OwnerKind;
import lodestar.promise.PromiseWhat;
import lodestar.promise.PublicPromises.PublicPromise;
import lodestar.promise.PublicPromises.PublicStep;

/** The sentences of the public page and its feed. */
final class PageWords {

    static final String TITLE = "You said, we did";
    static final String INTRO =
            "Young people in care and care leavers say how life is going. This page shows what they care about, and"
                    + " what the council and its partners promised in answer.";
    static final String NO_NAMES = "Nobody’s name is here. Figures are only ever about large groups.";
    static final String YOU_SAID = "You said";
    static final String NO_THEMES = "There are no themes yet.";
    static final String ON_AGENDA = "(on the agenda of the corporate parenting panel)";
    static final String WE_DID = "We did";
    static final String NO_PROMISES = "Nothing has been promised yet.";
    static final String FARED = "Was it heard?";
    static final String HOW_COUNTED =
            "How far all of it came that young people said, over the whole council. Few: under a quarter. Most: over"
                    + " three quarters.";
    static final String NO_FIGURES = "There are no figures yet. They appear once a quarter is closed.";
    static final String OWN_WORDS = "In their own words";
    static final String OWN_WORDS_MEANS =
            "Each of these is from a young person who lets everybody read it. They stand in the order of the alphabet,"
                    + " and belong to no theme above.";
    static final String BY = "a young person";
    static final String LATE = "Late: the date has passed and it is not done.";
    static final String STEPS = "Each step";
    static final String FEED = "Follow the promises with a feed reader";
    static final String HIDE = "Hide this page";
    static final String HELP = "I need help now";
    static final String HOME = "Lodestar";
    static final String WHAT = "What";
    static final String FIGURE = "Figure";

    private static final Map<PromiseWhat, String> STANDS = Map.of(
            PromiseWhat.PROPOSED, "Put forward",
            PromiseWhat.MADE, "Promised",
            PromiseWhat.NOT_YET, "Not yet",
            PromiseWhat.TURNED_DOWN, "No",
            PromiseWhat.PROGRESS, "Under way",
            PromiseWhat.DATE_MOVED, "Under way; the date was moved",
            PromiseWhat.KEPT, "Done, they say",
            PromiseWhat.BROKEN, "Broken: it will not be done");

    private static final Map<PromiseWhat, String> STEP = Map.of(
            PromiseWhat.PROPOSED, "Put forward",
            PromiseWhat.MADE, "Promised",
            PromiseWhat.NOT_YET, "Answered: not yet",
            PromiseWhat.TURNED_DOWN, "Answered: no",
            PromiseWhat.PROGRESS, "Under way",
            PromiseWhat.DATE_MOVED, "The date was moved",
            PromiseWhat.KEPT, "Done, they say",
            PromiseWhat.BROKEN, "Broken: it will not be done");

    private static final Map<OwnerKind, String> OWNERS = Map.of(
            OwnerKind.COUNCIL, "council",
            OwnerKind.NHS, "NHS",
            OwnerKind.POLICE, "police",
            OwnerKind.HOUSING, "housing",
            OwnerKind.DWP, "DWP");

    private PageWords() {}

    static String ordered(LocalDate metOn) {
        return "In the order of the children in care council, decided on %s.".formatted(Clocks.inWords(metOn));
    }

    static String answers(PublicPromise promise) {
        return "Answers: %s".formatted(String.join(", ", promise.themes()));
    }

    static String owner(PublicPromise promise) {
        return "Who does it: %s (%s)".formatted(promise.owner(), word(OWNERS, promise.ownerKind()));
    }

    static String stands(PublicPromise promise) {
        return word(STANDS, promise.stands());
    }

    static String by(LocalDate day) {
        return "By %s.".formatted(Clocks.inWords(day));
    }

    static String first(LocalDate day) {
        return "The first date was %s.".formatted(Clocks.inWords(day));
    }

    static String step(PublicStep step) {
        return word(STEP, step.what());
    }

    static String toBeDone(LocalDate day) {
        return "To be done by %s.".formatted(Clocks.inWords(day));
    }

    static String figuresOf(String quarter) {
        return "%s %s".formatted(FARED, quarter);
    }

    private static <K> String word(Map<K, String> words, K of) {
        return Objects.requireNonNull(words.get(of));
    }
}
