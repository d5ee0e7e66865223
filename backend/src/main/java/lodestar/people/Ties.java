package lodestar.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import lodestar.access.Tie;

/**
 * Reads what an actor is to a young person out of the columns {@code is_self}, {@code supports} and so on. Whoever is
 * found at all is in the actor's council.
 */
final class Ties {

    private Ties() {}

    static Set<Tie> read(ResultSet row) throws SQLException {
        var ties = EnumSet.of(Tie.COUNCIL);
        for (var tie : EnumSet.complementOf(ties)) {
            var column = tie == Tie.SELF ? "is_self" : tie.name().toLowerCase(Locale.ROOT);
            if (row.getBoolean(column)) {
                ties.add(tie);
            }
        }
        return ties;
    }
}
