package lodestar.insight;

import java.util.Map;
import java.util.Objects;
import lodestar.insight.Measure.What;
import lodestar.insight.Window.Quarter;

/** The words in which figures stand in a file: those of the panel's own page, which a test holds to it. */
final class FigureWords {

    static final Map<Measure, String> MEASURES = Map.ofEntries(
            Map.entry(Measure.STARS, "How many gave a star"),
            Map.entry(Measure.SPREAD, "The eight parts of life"),
            Map.entry(Measure.MOVED, "Since the quarter before"),
            Map.entry(Measure.SAYINGS, "What was said, and what came of it"),
            Map.entry(Measure.THEMES, "What many talk about"),
            Map.entry(Measure.CAME, "Did it happen for them?"),
            Map.entry(Measure.CORRECTED, "Words a machine wrote down"),
            Map.entry(Measure.WORKERS, "Another social worker"),
            Map.entry(Measure.REVIEWS, "Meetings about plans"),
            Map.entry(Measure.FAMILY, "Seeing family"),
            Map.entry(Measure.NEEDS, "Help they asked for"),
            Map.entry(Measure.CHARTER, "Does the council keep its charter?"));

    static final Map<Breakdown, String> BREAKDOWNS = Map.of(
            Breakdown.AGE_BAND, "By age",
            Breakdown.KIND_OF_HOME, "By kind of home",
            Breakdown.TIME_IN_CARE, "By time in care");

    static final String WHOLE = "Everybody together";
    static final String EVERYBODY = "Everybody";

    static final Map<Category, String> CATEGORIES = Map.ofEntries(
            Map.entry(Category.AGE_8_TO_11, "8 to 11"),
            Map.entry(Category.AGE_12_TO_15, "12 to 15"),
            Map.entry(Category.AGE_16_TO_17, "16 and 17"),
            Map.entry(Category.AGE_18_TO_20, "18 to 20"),
            Map.entry(Category.AGE_21_AND_OVER, "21 and over"),
            Map.entry(Category.WITH_FAMILY_OR_FRIENDS, "with family or friends"),
            Map.entry(Category.FOSTER_HOME, "foster home"),
            Map.entry(Category.CHILDRENS_HOME, "children’s home"),
            Map.entry(Category.SUPPORTED_OR_OWN_HOME, "supported or own home"),
            Map.entry(Category.ANOTHER_OR_NOT_KNOWN, "another, or not known"),
            Map.entry(Category.UNDER_ONE_YEAR, "under a year"),
            Map.entry(Category.ONE_TO_TWO_YEARS, "1 or 2 years"),
            Map.entry(Category.THREE_TO_FIVE_YEARS, "3 to 5 years"),
            Map.entry(Category.SIX_YEARS_AND_OVER, "6 years and over"),
            Map.entry(Category.NOT_IN_CARE_NOW, "not in care now"));

    static final Map<What, String> WHAT = Map.ofEntries(
            Map.entry(What.PEOPLE, "Young people, to the nearest 5"),
            Map.entry(What.STEP_1, "1, the hardest"),
            Map.entry(What.STEP_2, "2"),
            Map.entry(What.STEP_3, "3"),
            Map.entry(What.STEP_4, "4"),
            Map.entry(What.STEP_5, "5, the best"),
            Map.entry(What.UP, "Went up"),
            Map.entry(What.STAYED, "Stayed"),
            Map.entry(What.DOWN, "Went down"),
            Map.entry(What.HEARD, "Heard"),
            Map.entry(What.ANSWERED, "Answered"),
            Map.entry(What.DONE, "Done"),
            Map.entry(What.SORTED, "Sorted, they say"),
            Map.entry(What.TIME_TO_HEARD, "Half were heard"),
            Map.entry(What.TIME_TO_ANSWERED, "Half were answered"),
            Map.entry(What.TIME_TO_DONE, "Half was done"),
            Map.entry(What.TIME_TO_SORTED, "Half was sorted"),
            Map.entry(What.YES, "Yes"),
            Map.entry(What.A_BIT, "A bit"),
            Map.entry(What.NO, "No"),
            Map.entry(What.NO_ANSWER, "Did not answer"),
            Map.entry(What.CHANGED, "Had to change words"),
            Map.entry(What.NEW_WORKER, "Had to get used to another"),
            Map.entry(What.TOOK_PART, "Took part, the council noted"),
            Map.entry(What.LISTENED, "Was listened to, they say"),
            Map.entry(What.LISTENED_PARTLY, "Partly, they say"),
            Map.entry(What.NOT_LISTENED, "Was not, they say"),
            Map.entry(What.SAW_THEM, "Saw everybody they asked to see"),
            Map.entry(What.CALLED_OFF, "A time was called off"),
            Map.entry(What.OFFERED, "Was offered help"),
            Map.entry(What.FIRST_SEEN, "Was seen by whoever helps"));

    static final Map<Share, String> SHARES = Map.of(Share.FEW, "few", Share.SOME, "some", Share.MOST, "most");

    static final Map<Wait, String> WAITS = Map.of(
            Wait.WITHIN_A_DAY, "within a day",
            Wait.WITHIN_THREE_DAYS, "within 3 days",
            Wait.WITHIN_A_WEEK, "within a week",
            Wait.WITHIN_TWO_WEEKS, "within 2 weeks",
            Wait.WITHIN_A_MONTH, "within a month",
            Wait.LONGER, "after more than a month",
            Wait.NOT_YET, "not yet: half or more still waited");

    static final Map<Quarter, String> QUARTERS = Map.of(
            Quarter.JANUARY_TO_MARCH, "January to March",
            Quarter.APRIL_TO_JUNE, "April to June",
            Quarter.JULY_TO_SEPTEMBER, "July to September",
            Quarter.OCTOBER_TO_DECEMBER, "October to December");

    private FigureWords() {}

    static String of(Figure figure) {
        return switch (figure) {
            case Figure.People(int people) -> String.valueOf(people);
            case Figure.Part(Share share) -> word(SHARES, share);
            case Figure.Took(Wait wait) -> word(WAITS, wait);
            case Figure.HeldBack() -> Figure.NOT_ENOUGH;
        };
    }

    static <K> String word(Map<K, String> words, K of) {
        return Objects.requireNonNull(words.get(of));
    }
}
