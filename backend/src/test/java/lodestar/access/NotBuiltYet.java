package lodestar.access;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of the access matrix that have no door yet, each with what it waits for. Whoever builds one strikes it out.
 */
final class NotBuiltYet {

    static final Map<Action, String> ROWS = new EnumMap<>(Action.class);

    static {
        wait("a reading typed together, which the young person confirms", List.of(Action.STAR_RATE_ASSISTED));
        wait("stars of carers", List.of(Action.STAR_RATE_AS_CARER, Action.STAR_READ_CARER));
        wait("areas of one's own", List.of(Action.STAR_SHAPE));
        wait("carers who come in", List.of(Action.PEOPLE_INVITE_CARER));
        wait("erasing", List.of(Action.EXCHANGE_ERASE));
    }

    private NotBuiltYet() {}

    private static void wait(String forWhat, List<Action> rows) {
        rows.forEach(row -> ROWS.put(row, forWhat));
    }
}
