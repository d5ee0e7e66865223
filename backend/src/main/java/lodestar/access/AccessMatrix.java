package lodestar.access;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Who may see and do what, read from {@code access/matrix.csv}: actions down, columns across. The law. */
@Singleton
public class AccessMatrix {

    private static final String FILE = "/access/matrix.csv";

    private final Map<Action, Map<Column, Cell>> cells = new EnumMap<>(Action.class);

    AccessMatrix() {
        var file = Objects.requireNonNull(AccessMatrix.class.getResourceAsStream(FILE), FILE);
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            rows.forEach(row -> cells.put(Action.of(row.getField("action")), columns(row)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whether the action is open to somebody who is not signed in at all. */
    public boolean isPublic(Action action) {
        return cell(action, Column.PUBLIC) == Cell.YES;
    }

    /** Whether a role can ever do the action, whoever it is about. */
    boolean isOpenTo(Action action, Role role) {
        return cell(action, Column.of(role)) != Cell.NO
                || role == Role.PRACTITIONER && cell(action, Column.OTHER_PRACTITIONER) != Cell.NO;
    }

    /** Whether the action is a yes for a worker without any tie to the young person: being in one council is enough. */
    boolean asksForNoTie(Action action) {
        return cell(action, Column.OTHER_PRACTITIONER) == Cell.YES;
    }

    /** Whether somebody who opened a record in an emergency may do this to it. */
    boolean isOpenInEmergency(Action action) {
        return Objects.requireNonNull(cells.get(action)).containsValue(Cell.BREAK_GLASS);
    }

    Cell cell(Action action, Column column) {
        return Objects.requireNonNull(Objects.requireNonNull(cells.get(action)).get(column));
    }

    private static Map<Column, Cell> columns(NamedCsvRecord row) {
        var columns = new EnumMap<Column, Cell>(Column.class);
        for (var column : Column.values()) {
            columns.put(column, Cell.valueOf(row.getField(column.name())));
        }
        return columns;
    }

    /** The columns of the matrix: the roles, a worker without a tie to the young person, and nobody in particular. */
    enum Column {
        YOUNG_PERSON,
        CARER,
        PRACTITIONER,
        OTHER_PRACTITIONER,
        MANAGER,
        SAFEGUARDING_LEAD,
        PARTICIPATION_LEAD,
        PANEL_MEMBER,
        RECORDS_OFFICER,
        ADMINISTRATOR,
        PUBLIC;

        static Column of(Role role) {
            return valueOf(role.name());
        }

        /** A worker who does not support the young person has a column of their own. */
        static Column of(Role role, Set<Tie> ties) {
            return role == Role.PRACTITIONER && !ties.contains(Tie.SUPPORTS) ? OTHER_PRACTITIONER : of(role);
        }
    }
}
