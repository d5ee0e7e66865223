package lodestar.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import lodestar.Client;
import lodestar.star.Stars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The process is killed while stars with a 1 in feeling safe arrive as fast as they can: afterwards each star that is
 * there has its concern, and each concern its star, and what was acknowledged is there once.
 */
class ConcernKilledTest {

    private static final int TIMES = 3;
    private static final int MOST_BEFORE_THE_END = 40;

    @TempDir
    private Path folder;

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Map<String, Map<String, Object>> given = new ConcurrentHashMap<>();

    @Test
    void leaves_both_or_neither_and_loses_nothing_that_was_acknowledged() throws Exception {
        var home = new MadeUpHome(folder);
        var running = RunningProcess.on(folder);
        var jo = new Client(running.awaitReady()).signedIn(home.code("YOUNG_PERSON"), "271828");

        for (int time = 0; time < TIMES; time++) {
            killedWhileGiving(running, jo);
            running = RunningProcess.on(folder);
            jo = jo.at(running.awaitReady());
            bothOrNeither(home);
        }
        for (var id : acknowledged) {
            assertThat(give(jo, given.get(id))).isTrue();
        }
        var people = home.database().list("SELECT COUNT(*) FROM reading WHERE phone_time IS NOT NULL");
        assertThat(Integer.parseInt(people.getFirst())).isBetween(acknowledged.size(), given.size());
        bothOrNeither(home);
        running.stop();
    }

    /** Two at a time, so that one is on its way when the end comes. */
    private void killedWhileGiving(RunningProcess running, Client jo) throws InterruptedException {
        var enough = new CountDownLatch(ThreadLocalRandom.current().nextInt(1, MOST_BEFORE_THE_END));
        var senders = List.of(sender(jo, enough), sender(jo, enough));
        senders.forEach(Thread::start);
        enough.await();
        running.kill();
        for (var sender : senders) {
            sender.join();
        }
    }

    private Thread sender(Client jo, CountDownLatch enough) {
        return new Thread(() -> {
            try {
                while (true) {
                    var star = star();
                    var id = String.valueOf(star.get("clientMutationId"));
                    given.put(id, star);
                    if (give(jo, star)) {
                        acknowledged.add(id);
                    }
                    enough.countDown();
                }
            } catch (RuntimeException theProcessIsGone) {
                enough.countDown();
            }
        });
    }

    private static boolean give(Client jo, Map<String, Object> star) {
        return !Stars.give(jo, star).has("errors");
    }

    private static Map<String, Object> star() {
        var star = new HashMap<>(Stars.reading(List.of(Stars.step("SAFETY", 1, "not at night"))));
        star.put("phoneTime", "2026-03-29T01:30:00.123Z");
        return star;
    }

    private static void bothOrNeither(MadeUpHome home) throws Exception {
        var database = home.database();
        assertThat(database.list("""
            SELECT HEX(r.id) FROM reading r WHERE r.phone_time IS NOT NULL
              AND (SELECT COUNT(*) FROM concern c WHERE c.council_id = r.council_id AND c.cause_id = r.id) <> 1\
            """)).isEmpty();
        assertThat(database.list("""
            SELECT HEX(c.id) FROM concern c WHERE c.cause = 'STAR'
              AND NOT EXISTS (SELECT 1 FROM reading r WHERE r.council_id = c.council_id AND r.id = c.cause_id)\
            """)).isEmpty();
        assertThat(database.list("""
            SELECT HEX(c.id) FROM concern c
            WHERE NOT EXISTS (SELECT 1 FROM concern_watch w
                              WHERE w.council_id = c.council_id AND w.concern_id = c.id)
               OR NOT EXISTS (SELECT 1 FROM concern_telling t
                              WHERE t.council_id = c.council_id AND t.concern_id = c.id AND t.number = 1)\
            """)).isEmpty();
    }
}
