package lodestar.insight;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import lodestar.MadeUp;
import lodestar.people.YoungPerson;
import lodestar.store.DatabaseAs;

/** Things that were said in a quarter that is over, put into the real database. */
final class SayingsInDatabase {

    private static final DateTimeFormatter AS_STORED =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS").withZone(ZoneOffset.UTC);

    private final MadeUp council;
    private final DatabaseAs owner = DatabaseAs.owner();

    SayingsInDatabase(MadeUp council) {
        this.council = council;
    }

    /** Something that asks for an answer and may be counted; it was heard that many hours later. */
    void heardAfter(YoungPerson speaker, Window window, int hours) {
        var at = window.from().plus(Duration.ofDays(3));
        var saying = said(speaker, at, true);
        owner.change("""
            INSERT INTO happened (council_id, saying_id, number, kind, by_id, happened_at)
            VALUES ('%s', 0x%s, 1, 'HEARD', 0x%s, '%s')\
            """.formatted(
                council.id(), saying, hex(UUID.randomUUID()), AS_STORED.format(at.plus(Duration.ofHours(hours)))));
    }

    /** Something that may not be counted, and that nobody heard. */
    void notCounted(YoungPerson speaker, Window window) {
        said(speaker, window.from().plus(Duration.ofDays(4)), false);
    }

    private String said(YoungPerson speaker, Instant at, boolean counted) {
        var id = hex(UUID.randomUUID());
        owner.change("""
            INSERT INTO saying (council_id, id, young_person_id, manner, good_news, words, said_at)
            VALUES ('%s', 0x%s, 0x%s, 'TYPED', FALSE, 'sealed', '%s')\
            """.formatted(council.id(), id, hex(speaker.id().value()), AS_STORED.format(at)));
        owner.change("""
            INSERT INTO share (council_id, saying_id, number, counted, quoted, shared_at)
            VALUES ('%s', 0x%s, 1, %s, FALSE, '%s')\
            """.formatted(council.id(), id, counted, AS_STORED.format(at)));
        return id;
    }

    private static String hex(UUID id) {
        return id.toString().replace("-", "");
    }
}
