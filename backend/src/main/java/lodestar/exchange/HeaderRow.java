package lodestar.exchange;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One child of the return. Sex, ethnicity, pupil number and motherhood are checked at most and never kept.
 *
 * @param born none if the date could not be read, which is an error already told
 */
record HeaderRow(Origin at, @Nullable LocalDate born) implements ReturnRow {

    static Optional<HeaderRow> from(Cells cells) {
        cells.code("SEX");
        cells.code("ETHNIC");
        return Optional.of(new HeaderRow(cells.at(), cells.neededBirth()));
    }

    @Override
    public Object key() {
        return at.child();
    }

    @Override
    public Object content() {
        return Arrays.asList(at.child(), born);
    }
}
