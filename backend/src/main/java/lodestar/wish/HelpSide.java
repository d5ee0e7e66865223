package lodestar.wish;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who says a step of a wish for help, and what each of them may say after what stands. */
enum HelpSide {
    YOUNG_PERSON(
            Map.of(
                    HelpWhat.WRITTEN_DOWN, EnumSet.of(HelpWhat.CONFIRMED, HelpWhat.NOT_ASKED),
                    HelpWhat.ASKED, EnumSet.of(HelpWhat.LET_GO),
                    HelpWhat.CONFIRMED, EnumSet.of(HelpWhat.LET_GO),
                    HelpWhat.OFFERED, EnumSet.of(HelpWhat.FIRST_SEEN, HelpWhat.TURNED_DOWN, HelpWhat.LET_GO),
                    HelpWhat.TURNED_DOWN, EnumSet.of(HelpWhat.ASKED),
                    HelpWhat.FIRST_SEEN, EnumSet.of(HelpWhat.ASKED),
                    HelpWhat.NOT_ASKED, EnumSet.of(HelpWhat.ASKED),
                    HelpWhat.LET_GO, EnumSet.of(HelpWhat.ASKED),
                    HelpWhat.ENDED, EnumSet.of(HelpWhat.ASKED)),
            HelpWhat.ASKED),
    STAFF(
            Map.of(
                    HelpWhat.WRITTEN_DOWN, EnumSet.of(HelpWhat.ENDED),
                    HelpWhat.ASKED, EnumSet.of(HelpWhat.OFFERED, HelpWhat.ENDED),
                    HelpWhat.CONFIRMED, EnumSet.of(HelpWhat.OFFERED, HelpWhat.ENDED),
                    HelpWhat.OFFERED, EnumSet.of(HelpWhat.OFFERED, HelpWhat.FIRST_SEEN, HelpWhat.ENDED),
                    HelpWhat.TURNED_DOWN, EnumSet.of(HelpWhat.OFFERED, HelpWhat.ENDED),
                    HelpWhat.FIRST_SEEN, EnumSet.of(HelpWhat.ENDED)),
            HelpWhat.WRITTEN_DOWN);

    private final Map<HelpWhat, Set<HelpWhat>> after;
    private final HelpWhat first;

    HelpSide(Map<HelpWhat, Set<HelpWhat>> after, HelpWhat first) {
        this.after = after;
        this.first = first;
    }

    /**
     * What this side may say next. Nothing is skipped: nobody is seen before there was an offer, and nothing is offered
     * on what a worker wrote down before the young person has said that it is so.
     *
     * @param stands the last step; none of a wish that is not there yet
     */
    Set<HelpWhat> next(@Nullable HelpWhat stands) {
        return stands == null ? EnumSet.of(first) : after.getOrDefault(stands, Set.of());
    }
}
