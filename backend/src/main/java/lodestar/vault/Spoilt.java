package lodestar.vault;

import lodestar.kernel.DomainError.Refused;
import lodestar.kernel.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Words that do not open: they were moved, changed, or their key is lost.
 *
 * @param column {@code table.column}
 * @param row what names the row within its table
 */
public record Spoilt(String column, Object row, PersonId youngPerson) {

    private static final Logger LOG = LoggerFactory.getLogger(Spoilt.class);

    /** What is said to whoever may see the record, and opens it. */
    public static Refused refused() {
        return new Refused(
                "DAMAGED",
                "This cannot be opened: what is kept of it is damaged. That is nothing you did. We have been told, and"
                        + " somebody will look.");
    }

    /** Told to whoever looks after Lodestar, by ids, and then to whoever asked. */
    Refused told() {
        LOG.error("Words in {} of row {} do not open; they belong to {}.", column, row, youngPerson);
        return refused();
    }
}
