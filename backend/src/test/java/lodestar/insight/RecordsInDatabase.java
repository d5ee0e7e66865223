package lodestar.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import lodestar.MadeUp;
import lodestar.store.DatabaseAs;

/** Social workers, meetings on plans, and what was asked for, put into the real database with their days. */
final class RecordsInDatabase {

    private static final DateTimeFormatter AS_STORED =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS").withZone(ZoneOffset.UTC);

    private final String code;
    private final String one;
    private final String other;
    private final DatabaseAs owner = DatabaseAs.owner();

    RecordsInDatabase(MadeUp council) {
        code = council.id().code();
        one = FactsInDatabase.hex(council.helper("Sam").id());
        other = FactsInDatabase.hex(council.helper("Chris").id());
    }

    /** A social worker who stays. */
    void worker(String who, boolean isTheOther, LocalDate began, String why) {
        worker(who, isTheOther, began, "NULL", why);
    }

    void workerUntil(String who, boolean isTheOther, LocalDate began, LocalDate ended, String why) {
        worker(who, isTheOther, began, "'%s'".formatted(ended), why);
    }

    private void worker(String who, boolean isTheOther, LocalDate began, String ended, String why) {
        owner.change("""
            INSERT INTO support_link (council_id, id, young_person_id, helper_id, kind, began, ended, why, made_at)
            VALUES ('%s', 0x%s, 0x%s, 0x%s, 'SOCIAL_WORKER', '%s', %s, '%s', '2020-01-01')\
            """.formatted(code, id(), who, isTheOther ? other : one, began, ended, why));
    }

    /** Gives the meeting. */
    String review(String who, LocalDate day, String participation) {
        var id = id();
        owner.change("""
            INSERT INTO plan_review (council_id, id, young_person_id, held_on, participation, made_at)
            VALUES ('%s', 0x%s, 0x%s, '%s', '%s', '2020-01-01')\
            """.formatted(code, id, who, day, participation));
        return id;
    }

    void listened(String who, String review, int number, String listened, Instant when) {
        owner.change("""
            INSERT INTO review_said (council_id, review_id, number, id, young_person_id, listened, said_at)
            VALUES ('%s', 0x%s, %d, 0x%s, 0x%s, '%s', '%s')\
            """.formatted(code, review, number, id(), who, listened, at(when)));
    }

    /** Somebody they asked to see; gives the wish. */
    String wish(String who, Instant when) {
        var id = id();
        owner.change("INSERT INTO family_wish VALUES ('%s', 0x%s, 0x%s, '%s')".formatted(code, who, id, at(when)));
        owner.change("""
            INSERT INTO family_word (council_id, young_person_id, id, wish_id, about_id, kind, side, nth, said, often,
                                     other, by_id, written_at)
            VALUES ('%1$s', 0x%2$s, 0x%3$s, 0x%4$s, 0x%4$s, 'WISH', 'YOUNG_PERSON', 1, 'SEE', 'EVERY_WEEK', 'sealed', 0x%2$s, '%5$s')\
            """.formatted(code, who, id(), id, at(when)));
        return id;
    }

    /** They no longer ask to see them. */
    void noLonger(String who, String wish, Instant when) {
        owner.change("""
            INSERT INTO family_word (council_id, young_person_id, id, wish_id, about_id, kind, side, nth, said, other, by_id, written_at)
            VALUES ('%1$s', 0x%2$s, 0x%3$s, 0x%4$s, 0x%4$s, 'WISH', 'YOUNG_PERSON', 2, 'NOT_SEE', 'sealed', 0x%2$s, '%5$s')\
            """.formatted(code, who, id(), wish, at(when)));
    }

    /** What a side says came of a time on a day. */
    void was(String who, String wish, String time, String side, String said, LocalDate day, Instant when) {
        owner.change("""
            INSERT INTO family_word (council_id, young_person_id, id, wish_id, about_id, kind, side, nth, said, whom,
                                     minutes, day, by_id, written_at)
            VALUES ('%s', 0x%s, 0x%s, 0x%s, 0x%s, 'HAPPENED', '%s', 1, '%s', 'COUNCIL', 5, '%s', 0x%s, '%s')\
            """.formatted(code, who, id(), wish, time, side, said, day, who, at(when)));
    }

    /** Help they asked for; gives the wish. */
    String help(String who, Instant when) {
        var id = id();
        owner.change(
                "INSERT INTO help_wish VALUES ('%s', 0x%s, 0x%s, 'FEELINGS', '%s')".formatted(code, who, id, at(when)));
        step(who, id, 1, "ASKED", "YOUNG_PERSON", "NULL", "NULL", when);
        return id;
    }

    void offered(String who, String help, int nth, Instant when) {
        step(who, help, nth, "OFFERED", "STAFF", "NULL", "'sealed'", when);
    }

    void seen(String who, String help, int nth, Instant when) {
        step(who, help, nth, "FIRST_SEEN", "STAFF", "'2026-05-01'", "NULL", when);
    }

    void letGo(String who, String help, int nth, Instant when) {
        step(who, help, nth, "LET_GO", "YOUNG_PERSON", "NULL", "NULL", when);
    }

    void ended(String who, String help, int nth, Instant when) {
        step(who, help, nth, "ENDED", "STAFF", "NULL", "NULL", when);
    }

    /** Says whether the charter is kept, in its first version. */
    void kept(String who, int number, String kept, Instant when) {
        owner.change("""
            INSERT IGNORE INTO charter VALUES ('%s', 1, 'We ask before we decide.', 0x%s, '2020-01-01')\
            """.formatted(code, one));
        keptOf(1, who, number, kept, when);
    }

    void keptOf(int charter, String who, int number, String kept, Instant when) {
        owner.change("INSERT INTO charter_kept VALUES ('%s', 0x%s, %d, %d, '%s', '%s')"
                .formatted(code, who, charter, number, kept, at(when)));
    }

    private void step(String who, String help, int nth, String what, String side, String day, String by, Instant when) {
        owner.change("""
            INSERT INTO help_step (council_id, young_person_id, wish_id, nth, id, what, side, day, words, helped_by, by_id, written_at)
            VALUES ('%s', 0x%s, 0x%s, %d, 0x%s, '%s', '%s', %s, 'sealed', %s, 0x%s, '%s')\
            """.formatted(code, who, help, nth, id(), what, side, day, by, who, at(when)));
    }

    static String id() {
        return FactsInDatabase.hex(UUID.randomUUID());
    }

    private static String at(Instant when) {
        return AS_STORED.format(when);
    }
}
