package lodestar.insight;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import lodestar.MadeUp;
import lodestar.insight.Attacker.Item;
import lodestar.kernel.Clocks;
import lodestar.store.DatabaseAs;
import lodestar.store.Kinds;
import org.jspecify.annotations.Nullable;

/** Puts the people of a made-up council into the real database, as their stars and homes would have come there. */
final class InDatabase {

    private static final String[] KINDS_OF_HOME = {"U1", "U4", "K2", "P2", "Z1"};

    private final MadeUp council;
    private final Random random = new Random(1);
    private final Set<String> known = new HashSet<>();

    InDatabase(MadeUp council) {
        this.council = council;
    }

    private interface Rows {
        void with(Adding adding) throws SQLException;
    }

    /** Everything that is new since it was last asked to. */
    void bringUpToDate(Quarters quarters) {
        with(adding -> {
            for (int who = 0; who < quarters.people().size(); who++) {
                var person = quarters.people().get(who);
                adding.person(who, person.born());
                for (var home : person.homes().entrySet()) {
                    adding.home(who, home.getKey(), KINDS_OF_HOME[home.getValue()]);
                }
            }
            for (var given : quarters.steps().entrySet()) {
                var item = given.getKey();
                if (item.subject().equals("STARS")) {
                    adding.reading(item.person(), new Window(item.quarter()));
                } else if (Quarters.AREAS.contains(item.subject())) {
                    adding.reading(item.person(), new Window(item.quarter()));
                    adding.rating(item, given.getValue());
                }
            }
        });
    }

    /** That many people of fourteen, who all gave the same star in a quarter. */
    void stars(Window window, int people, int step) {
        with(adding -> {
            for (int who = 0; who < people; who++) {
                adding.person(who, window.lastDay().minusYears(14));
                adding.reading(who, window);
                adding.rating(new Item("SAFETY", window.number(), who), step);
            }
        });
    }

    /** The people from one number to before another gave a star of the best step at that moment. */
    void star(int from, int to, Instant when) {
        with(adding -> {
            for (int who = from; who < to; who++) {
                adding.person(who, LocalDate.of(2012, 1, 1));
                var window = Window.of(Clocks.day(when));
                adding.readingAt(who, window, when);
                adding.rating(new Item("SAFETY", window.number(), who), 5);
            }
        });
    }

    UUID person(int who) {
        return UUID.nameUUIDFromBytes((council.id() + " person " + who).getBytes(UTF_8));
    }

    /** Somebody and all that was theirs, as erasing would; the ledger's row that says who they are goes with it. */
    void erase(int who) {
        var theirs = "council_id = '%s' AND young_person_id = 0x%s".formatted(council.id(), hex(person(who)));
        var owner = DatabaseAs.owner();
        owner.change("DELETE FROM ledger_person WHERE " + theirs);
        owner.change("DELETE FROM rating WHERE council_id = '%s' AND reading_id IN (SELECT id FROM reading WHERE %s)"
                .formatted(council.id(), theirs));
        owner.change("DELETE FROM reading WHERE " + theirs);
        owner.change("DELETE FROM home_spell WHERE " + theirs);
    }

    private static String hex(UUID id) {
        return id.toString().replace("-", "");
    }

    private void with(Rows rows) {
        try (var connection = DatabaseAs.owner().connect()) {
            connection.setAutoCommit(false);
            rows.with(new Adding(sql -> {
                try {
                    return connection.prepareStatement(sql);
                } catch (SQLException failure) {
                    throw new IllegalStateException(failure);
                }
            }));
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Rows, each added once. */
    private final class Adding {

        private final Map<String, PreparedStatement> statements = new HashMap<>();
        private final Function<String, PreparedStatement> prepare;

        private Adding(Function<String, PreparedStatement> prepare) {
            this.prepare = prepare;
        }

        void person(int who, LocalDate born) throws SQLException {
            add("person " + who, """
                INSERT INTO young_person (council_id, id, reference, date_of_birth, name_is_own, version, made_at)
                VALUES (?, ?, ?, ?, FALSE, 1, '2020-01-01')\
                """, bytes(InDatabase.this.person(who)), "P" + who, born);
        }

        void home(int who, LocalDate began, String kind) throws SQLException {
            add(
                    "home %d %s".formatted(who, began),
                    """
                    INSERT INTO home_spell (council_id, id, young_person_id, began, why_began, legal_status, kind_of_home, made_at)
                    VALUES (?, ?, ?, ?, 'S', 'C2', ?, '2020-01-01')\
                    """,
                    bytes(id("home %d %s".formatted(who, began))),
                    bytes(InDatabase.this.person(who)),
                    began,
                    kind);
        }

        /** At some moment of the quarter: its first and its last ones among them. */
        void reading(int who, Window window) throws SQLException {
            var length = Duration.between(window.from(), window.to()).toMillis();
            var at = switch (random.nextInt(10)) {
                case 0 -> window.from();
                case 1 -> window.to().minusMillis(1);
                default -> window.from().plusMillis(random.nextLong(length));
            };
            readingAt(who, window, at);
        }

        void readingAt(int who, Window window, Instant at) throws SQLException {
            add(
                    "reading %d %s".formatted(who, window),
                    """
                    INSERT INTO reading (council_id, id, young_person_id, rater, rater_id, wording, template_version, given_at)
                    VALUES (?, ?, ?, 'YOUNG_PERSON', ?, 'AGE_12_15', 1, ?)\
                    """,
                    bytes(id("reading %d %s".formatted(who, window))),
                    bytes(InDatabase.this.person(who)),
                    bytes(InDatabase.this.person(who)),
                    utc(at));
        }

        void rating(Item item, int step) throws SQLException {
            var reading = id("reading %d %s".formatted(item.person(), new Window(item.quarter())));
            add(
                    "rating " + item,
                    "INSERT INTO rating (council_id, reading_id, area, step) VALUES (?, ?, ?, ?)",
                    bytes(reading),
                    item.subject(),
                    step);
        }

        private void add(String what, String sql, @Nullable Object... values) throws SQLException {
            if (known.add(what)) {
                var statement = statements.computeIfAbsent(sql, prepare);
                statement.setString(1, council.id().code());
                for (int at = 0; at < values.length; at++) {
                    statement.setObject(at + 2, values[at]);
                }
                statement.executeUpdate();
            }
        }
    }

    private UUID id(String what) {
        return UUID.nameUUIDFromBytes((council.id() + what).getBytes(UTF_8));
    }

    private static byte[] bytes(UUID id) {
        return Kinds.bytes(id);
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
