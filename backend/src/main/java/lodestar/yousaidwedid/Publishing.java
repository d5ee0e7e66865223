package lodestar.yousaidwedid;

import jakarta.inject.Singleton;
import java.util.Optional;
import lodestar.insight.PublicFigures;
import lodestar.kernel.CouncilId;
import lodestar.people.CouncilRegister;
import lodestar.promise.PublicPromises;
import lodestar.quote.PublicQuotes;
import lodestar.store.Database;

/**
 * Puts together what everybody may read of a council. Nobody in particular asks, so there is no guard to ask: what it
 * leans on gives out what is public and nothing else.
 */
@Singleton
class Publishing {

    private final CouncilRegister register;
    private final PublicPromises promises;
    private final PublicFigures figures;
    private final PublicQuotes quotes;
    private final Database database;

    Publishing(
            CouncilRegister register,
            PublicPromises promises,
            PublicFigures figures,
            PublicQuotes quotes,
            Database database) {
        this.register = register;
        this.promises = promises;
        this.figures = figures;
        this.quotes = quotes;
        this.database = database;
    }

    /** None where there is no such council. */
    Optional<YouSaidWeDid> find(CouncilId council) {
        return database.inTransaction(() -> register.findName(council).map(name -> of(council, name)));
    }

    private YouSaidWeDid of(CouncilId council, String name) {
        return new YouSaidWeDid(
                council,
                name,
                promises.listThemes(council),
                promises.findMetOn(council).orElse(null),
                promises.listPromises(council),
                figures.findNewest(council).orElse(null),
                quotes.list(council));
    }
}
