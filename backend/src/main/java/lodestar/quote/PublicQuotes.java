package lodestar.quote;

import jakarta.inject.Singleton;
import java.util.List;
import lodestar.kernel.CouncilId;

/** The words that everybody is shown, for the public page: there is nobody to ask who they are. */
@Singleton
public class PublicQuotes {

    private final CheckedQuoteRepository quotes;

    PublicQuotes(CheckedQuoteRepository quotes) {
        this.quotes = quotes;
    }

    /** In the order of the alphabet; two statements, however many they are. */
    public List<String> list(CouncilId council) {
        return quotes.listShown(council, QuoteAudience.PUBLIC);
    }
}
