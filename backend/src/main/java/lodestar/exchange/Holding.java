package lodestar.exchange;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import lodestar.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** Rows of one kind that Lodestar holds for a council, and how they are told apart and compared. */
interface Holding<R> {

    List<R> held();

    /** What makes it this row and no other, whichever return speaks of it. */
    Object key(R row);

    PersonId youngPerson(R row);

    /** The day it ended; none while it goes on. */
    @Nullable
    LocalDate ended(R row);

    /** All that it says, its end and what comes with the end apart. */
    Object facts(R row);

    /** All that it says about its end. */
    Object endFacts(R row);

    /** What the return says, under the id and the age of the row that is held. */
    R broughtUpToDate(R held, R told);

    /** Whether a return about this year should speak of it. */
    boolean belongsTo(ReportingYear year, R row);

    /** The row in a few words, such as "a home since 2024-02-01". */
    String inWords(R row);

    void add(Collection<R> rows);

    void change(Collection<R> rows);
}
