package lodestar.quote;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.store.Columns;
import org.jspecify.annotations.Nullable;

/**
 * Something a young person is told of words they offered.
 *
 * @param nth of the check
 * @param dueOn the day from which it is so
 * @param tellAt from when they are told; none until that is settled
 */
record QuoteNews(
        CouncilId councilId,
        PersonId youngPersonId,
        UUID wordId,
        int nth,
        What what,
        LocalDate dueOn,
        @Nullable Instant tellAt,
        @Nullable Instant seenAt) {

    static final Columns<QuoteNews> ROWS = new Columns<>("quote_news", QuoteNews.class);

    /** What there is to tell. */
    enum What {
        /** Somebody checked them, and released them or did not. */
        CHECKED,
        /** They are shown from today. */
        SHOWN
    }

    static QuoteNews of(QuoteCheck check, What what, LocalDate dueOn) {
        return new QuoteNews(
                check.councilId(), check.youngPersonId(), check.wordId(), check.nth(), what, dueOn, null, null);
    }
}
