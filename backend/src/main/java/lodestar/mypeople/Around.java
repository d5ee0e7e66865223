package lodestar.mypeople;

import java.time.LocalDate;
import java.util.UUID;
import lodestar.kernel.PersonId;
import lodestar.people.Handover;
import lodestar.people.Someone;
import lodestar.people.Supporter;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who supports a young person or did so, from one day to another.
 *
 * @param name as it stands on the screen of whoever asks: the young person's own word where it is they
 * @param ended none while it goes on
 * @param why the return's own code for the change that brought them
 * @param handoverId of the handing over that brought them, where that was done here
 * @param told the reason as the young person was told it then
 */
record Around(
        PersonId helperId,
        String name,
        Supporter.Kind kind,
        LocalDate began,
        @Nullable LocalDate ended,
        @Nullable WhyChanged why,
        @Nullable UUID handoverId,
        @Nullable Words told) {

    Around opened(Someone someone) {
        var reason = handoverId == null ? null : Handover.reason(someone.key(), handoverId, told);
        return new Around(helperId, someone.calls(helperId, name), kind, began, ended, why, handoverId, reason);
    }

    boolean isNow(LocalDate today) {
        return ended == null || ended.isAfter(today);
    }

    boolean isWorker() {
        return kind == Supporter.Kind.SOCIAL_WORKER || kind == Supporter.Kind.PERSONAL_ADVISER;
    }

    /** Only who: names are nobody's in a log. */
    @Override
    public String toString() {
        return "Around " + helperId;
    }
}
