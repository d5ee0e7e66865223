package lodestar.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The process is killed while stars with a 1 in feeling safe are given, things are said that are a sign of danger, and
 * a worker answers, all as fast as they can. Afterwards nothing stands half, nothing that was acknowledged is missing,
 * and what is sent again stands once. {@code -Dlodestar.kills=200} does it two hundred times.
 */
@Execution(ExecutionMode.CONCURRENT)
class KilledTest {

    private static final int TIMES = Integer.getInteger("lodestar.kills", 3);
    private static final int MOST_BEFORE_THE_END = 40;

    @TempDir
    private Path folder;

    @Test
    void leaves_nothing_half_and_loses_nothing_that_was_acknowledged() throws Exception {
        var home = new MadeUpHome(folder);
        var running = RunningProcess.on(folder);
        var sent = Sent.by(running.awaitReady(), home.code("YOUNG_PERSON"), home.code("PRACTITIONER"));

        for (int time = 0; time < TIMES; time++) {
            killedWhileSending(running, sent);
            running = RunningProcess.on(folder);
            sent.at(running.awaitReady());
            nothingIsHalf(home.database());
            nothingIsLost(home.database(), sent);
        }
        sent.all().forEach(Sent.Letters::again);
        var database = home.database();
        nothingIsHalf(database);
        sent.all()
                .forEach(letters -> assertThat(letters.standing(database))
                        .as(letters.toString())
                        .doesNotHaveDuplicates()
                        .hasSize(letters.count()));
        System.out.printf("measured: killed %d times, with %s%n", TIMES, sent);
        running.stop();
    }

    /** Each at once, so that one is on its way when the end comes. */
    private static void killedWhileSending(RunningProcess running, Sent sent) throws InterruptedException {
        var enough = new CountDownLatch(ThreadLocalRandom.current().nextInt(1, MOST_BEFORE_THE_END));
        var senders = Stream.<Runnable>of(sent::star, sent::saying, sent::answer)
                .map(work -> sender(work, enough))
                .toList();
        senders.forEach(Thread::start);
        enough.await();
        running.kill();
        for (var sender : senders) {
            sender.join();
        }
    }

    private static Thread sender(Runnable work, CountDownLatch enough) {
        return new Thread(() -> {
            try {
                while (true) {
                    work.run();
                    enough.countDown();
                }
            } catch (RuntimeException theProcessIsGone) {
                enough.countDown();
            }
        });
    }

    /** Before anything is sent again, which would put right what was lost. */
    private static void nothingIsLost(DatabaseAs database, Sent sent) {
        sent.all()
                .forEach(letters -> assertThat(letters.lost(database))
                        .as(letters.toString())
                        .isEmpty());
    }

    private static void nothingIsHalf(DatabaseAs database) {
        for (var half : List.of(
                // A star that is a sign, and its concern; a saying that is one, with who hears it, and its concern.
                """
                SELECT HEX(r.id) FROM reading r WHERE r.phone_time IS NOT NULL
                  AND (SELECT COUNT(*) FROM concern c WHERE c.council_id = r.council_id AND c.cause_id = r.id) <> 1\
                """,
                """
                SELECT HEX(s.id) FROM saying s WHERE s.phone_time IS NOT NULL
                  AND ((SELECT COUNT(*) FROM concern c WHERE c.council_id = s.council_id AND c.cause_id = s.id) <> 1
                    OR (SELECT COUNT(*) FROM share h JOIN share_person p ON p.council_id = h.council_id
                          AND p.saying_id = h.saying_id AND p.number = h.number
                        WHERE h.council_id = s.council_id AND h.saying_id = s.id) <> 1)\
                """,
                """
                SELECT HEX(c.id) FROM concern c
                WHERE c.cause = 'STAR' AND NOT EXISTS (SELECT 1 FROM reading r
                                                       WHERE r.council_id = c.council_id AND r.id = c.cause_id)
                   OR c.cause = 'SAYING' AND NOT EXISTS (SELECT 1 FROM saying s
                                                         WHERE s.council_id = c.council_id AND s.id = c.cause_id)\
                """,
                // A concern, whoever was told first, and when the next one is.
                """
                SELECT HEX(c.id) FROM concern c
                WHERE NOT EXISTS (SELECT 1 FROM concern_watch w
                                  WHERE w.council_id = c.council_id AND w.concern_id = c.id)
                   OR NOT EXISTS (SELECT 1 FROM concern_telling t
                                  WHERE t.council_id = c.council_id AND t.concern_id = c.id AND t.number = 1)\
                """,
                // An answer is heard, answered and told, or it is not there; none is there twice.
                """
                SELECT HEX(s.id) FROM saying s WHERE s.phone_time IS NOT NULL
                  AND (SELECT GROUP_CONCAT(h.kind ORDER BY h.number) FROM happened h
                       WHERE h.council_id = s.council_id AND h.saying_id = s.id) <> 'HEARD,ANSWERED'\
                """,
                """
                SELECT HEX(h.saying_id) FROM happened h JOIN saying s ON s.council_id = h.council_id AND s.id = h.saying_id
                WHERE s.phone_time IS NOT NULL
                  AND NOT EXISTS (SELECT 1 FROM news n WHERE n.council_id = h.council_id AND n.saying_id = h.saying_id
                                    AND n.number = h.number)\
                """)) {
            assertThat(database.list(half)).as(half).isEmpty();
        }
    }
}
