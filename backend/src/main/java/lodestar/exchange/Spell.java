package lodestar.exchange;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row that says what held for a child from one day until another: a home, or a social worker. */
interface Spell extends ReturnRow {

    LocalDate began();

    @Nullable
    LocalDate ended();

    /** The column its first day stands in. */
    String beganIn();

    /** The column its last day stands in. */
    String endedIn();
}
