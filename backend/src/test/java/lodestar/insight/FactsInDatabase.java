package lodestar.insight;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import lodestar.MadeUp;
import lodestar.insight.Attacker.Item;
import lodestar.insight.Measure.What;
import lodestar.kernel.PersonId;
import lodestar.store.DatabaseAs;

/** What came under themes, whether promises came true, and what a machine wrote down, put into the real database. */
final class FactsInDatabase {

    private static final DateTimeFormatter AS_STORED =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS").withZone(ZoneOffset.UTC);
    private static final List<String> OF_SAYINGS = List.of("theme_tie", "checked_words", "happened", "share");

    /** Of what happens with a saying: the kind, who, the outcome, words, a day, and to whom. */
    private static final List<String> STEPS = List.of(
            "'HEARD', 0x%s, NULL, NULL, NULL, NULL",
            "'ANSWERED', 0x%s, 'YES', 'sealed', NULL, NULL",
            "'DONE', 0x%s, NULL, 'sealed', NULL, NULL",
            "'VERDICT', 0x%s, 'SORTED', NULL, NULL, NULL");

    private final String code;
    private final String lead;
    private final DatabaseAs owner = DatabaseAs.owner();
    private final Random random = new Random(1);
    private final Set<String> known = new HashSet<>();

    FactsInDatabase(MadeUp council) {
        code = council.id().code();
        lead = hex(council.helper("Lena").id());
    }

    /** Everything that is new since it was last asked to. */
    void bringUpToDate(Quarters quarters, InDatabase people) {
        theme(Quarters.BUSES);
        theme(Quarters.FAMILY);
        var promise = Quarters.promise(quarters.window());
        kept(promise, quarters.window());
        for (var given : quarters.steps().entrySet()) {
            var item = given.getKey();
            var who = hex(people.person(item.person()));
            if (item.subject().equals(promise.code())) {
                asked(promise, who, quarters.window(), given.getValue());
            } else if (item.quarter() == quarters.window().number()) {
                said(item, who, given.getValue());
            }
        }
    }

    private void said(Item item, String who, int so) {
        var window = new Window(item.quarter());
        if (item.subject().equals(Quarters.CORRECTED.code())) {
            checked(spoken(who, window.from()), moment(window), so == 0 ? 0 : 3);
        } else if (item.subject().length() == Quarters.BUSES.code().length()) {
            tied(typed(who, window.from()), item.subject(), moment(window));
        } else if (item.subject().equals(Quarters.SAID.code()) && so > 0) {
            cameOf(typed(who, window.from()), window.from(), so);
        }
    }

    /** One step after the other, all of them when the first came. */
    private void cameOf(String saying, Instant said, int so) {
        var at = said.plus(Duration.ofDays(Quarters.after(so).days())).minusSeconds(1);
        for (int nth = 0; nth < Quarters.reached(so); nth++) {
            add(
                    "happened",
                    "0x%s, %d, %s, '%s'"
                            .formatted(saying, nth + 1, STEPS.get(nth).formatted(lead), at(at)));
        }
    }

    /** Somebody and all that was theirs, as erasing would. */
    void erase(UUID person) {
        var theirs = "council_id = '%s' AND young_person_id = 0x%s".formatted(code, hex(person));
        for (var table : OF_SAYINGS) {
            owner.change("DELETE FROM %s WHERE council_id = '%s' AND saying_id IN (SELECT id FROM saying WHERE %s)"
                    .formatted(table, code, theirs));
        }
        for (var table : List.of("promise_came", "promise_news", "saying", "ledger_person")) {
            owner.change("DELETE FROM %s WHERE %s".formatted(table, theirs));
        }
    }

    void theme(Topic topic) {
        once("theme", "0x%s, '%s', 0x%s, '2020-01-01'".formatted(topic.code(), topic.name(), lead), topic.code());
    }

    /** A promise of which those who were asked have had four weeks by the end of the quarter and not before. */
    void kept(Topic topic, Window window) {
        keptAt(topic, moment(window).minus(Duration.ofDays(28)));
    }

    void keptAt(Topic topic, Instant when) {
        var id = topic.code();
        once("promise", "0x%s, '%s', 'COUNCIL', 'A post', NULL, '2020-01-01'".formatted(id, topic.name()), id);
        once(
                "promise_step",
                "0x%s, 1, 0x%s, 'KEPT', 'It is done', NULL, NULL, 0x%s, '%s'".formatted(id, id, lead, at(when)),
                id);
    }

    void asked(Topic promise, String who, Window window, int so) {
        var at = at(window.to().minus(Duration.ofDays(2)));
        once(
                "promise_news",
                "0x%s, 0x%s, 1, '%s', '%s', NULL".formatted(who, promise.code(), at, at),
                who + promise.code());
        for (var what : List.of(What.YES, What.A_BIT, What.NO)) {
            if (so == what.bit()) {
                came(promise, who, 1, what, window.to().minusMillis(1));
            }
        }
    }

    void came(Topic promise, String who, int number, What what, Instant when) {
        once(
                "promise_came",
                "0x%s, 0x%s, 1, %d, '%s', '%s'".formatted(who, promise.code(), number, what, at(when)),
                who + promise.code() + number);
    }

    /** Something typed that may be counted; gives its id. */
    String typed(String who, Instant when) {
        return saying(who, "TYPED", "'sealed'", when);
    }

    String spoken(String who, Instant when) {
        return saying(who, "SPOKEN", "NULL", when);
    }

    private String saying(String who, String manner, String words, Instant when) {
        var id = hex(UUID.randomUUID());
        owner.change("""
            INSERT INTO saying (council_id, id, young_person_id, manner, good_news, words, said_at)
            VALUES ('%s', 0x%s, 0x%s, '%s', FALSE, %s, '%s')\
            """.formatted(code, id, who, manner, words, at(when)));
        shared(id, 1, true, when);
        return id;
    }

    void shared(String saying, int number, boolean counted, Instant when) {
        add("share", "0x%s, %d, %s, FALSE, '%s'".formatted(saying, number, counted, at(when)));
    }

    void takenBack(String saying, Instant when) {
        owner.change("""
            INSERT INTO happened (council_id, saying_id, number, kind, by_id, happened_at)
            VALUES ('%s', 0x%s, 1, 'TAKEN_BACK', 0x%s, '%s')\
            """.formatted(code, saying, lead, at(when)));
    }

    void tied(String saying, String theme, Instant when) {
        add("theme_tie", "0x%s, 0x%s, 1, TRUE, 0x%s, '%s'".formatted(saying, theme, lead, at(when)));
    }

    void untied(String saying, String theme, Instant when) {
        add("theme_tie", "0x%s, 0x%s, 2, FALSE, 0x%s, '%s'".formatted(saying, theme, lead, at(when)));
    }

    void checked(String saying, Instant when, int changed) {
        add("checked_words", "0x%s, 1, 'WORDS', 'sealed', %d, '%s'".formatted(saying, changed, at(when)));
    }

    /** At some moment of the quarter: its first and its last ones among them. */
    private Instant moment(Window window) {
        return switch (random.nextInt(5)) {
            case 0 -> window.from();
            case 1 -> window.to().minusMillis(1);
            default -> window.from().plus(Duration.ofHours(random.nextInt(24 * 89)));
        };
    }

    private void once(String table, String values, String key) {
        if (known.add(table + key)) {
            add(table, values);
        }
    }

    private void add(String table, String values) {
        owner.change("INSERT INTO %s VALUES ('%s', %s)".formatted(table, code, values));
    }

    private static String at(Instant when) {
        return AS_STORED.format(when);
    }

    static String hex(PersonId id) {
        return hex(id.value());
    }

    static String hex(UUID id) {
        return id.toString().replace("-", "").toLowerCase(Locale.ROOT);
    }
}
