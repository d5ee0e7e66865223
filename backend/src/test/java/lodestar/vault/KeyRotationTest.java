package lodestar.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import lodestar.Client;
import lodestar.MadeUp;
import lodestar.RunningLodestar;
import lodestar.access.Role;
import lodestar.api.SameDatabase;
import lodestar.kernel.Ids;
import lodestar.kernel.PersonId;
import lodestar.people.PeopleRepository;
import lodestar.people.YoungPerson;
import lodestar.star.Stars;
import lodestar.store.Database;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.Test;

/** The wrapping key is changed while two servers read and write, and nobody notices. */
class KeyRotationTest {

    private static final String HOPES = "{ caseload(first: 50) { nodes { name star { latest { hope } } } } }";

    private final MadeUp council = MadeUp.council();
    private final KeyRotation rotation = RunningLodestar.bean(KeyRotation.class);
    private final KeyFolder folder =
            new KeyFolder(RunningLodestar.bean(VaultSettings.class).keys());

    @Test
    void is_changed_under_load_on_two_servers_without_one_failed_read_or_write() throws Exception {
        var people = IntStream.range(0, 12)
                .mapToObj(at -> council.youngPerson("Person " + at, 14))
                .toList();
        var sam = council.helper("Sam Taylor");
        people.forEach(person -> council.link(sam, person));
        var worker = council.signedIn(sam, Role.PRACTITIONER);
        var phone = council.signedIn(people.getFirst());
        give(phone, "a drum kit");
        try (var second = SameDatabase.start(Map.of());
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var there = "http://localhost:" + second.serve();
            var newcomers = new Rounds(this::isAdded);
            var all = List.of(
                    new Rounds(() -> isRead(worker)),
                    new Rounds(() -> isRead(elsewhere(there, worker))),
                    new Rounds(() -> isGiven(elsewhere(there, phone))),
                    newcomers);
            all.forEach(threads::submit);

            try {
                for (int time = 0; time < 4; time++) {
                    rotation.rotate();
                    letTimePass();
                    all.forEach(Rounds::awaitTwo);
                    // A key that somebody had made just before, and kept just after.
                    rotation.wrapAll();
                    rotation.retire();
                    all.forEach(Rounds::awaitTwo);
                }
            } finally {
                all.forEach(Rounds::end);
            }
            threads.shutdown();
            assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();

            assertThat(all).extracting(rounds -> rounds.failed.get()).containsOnly(0);
            assertThat(RunningLodestar.bean(PeopleRepository.class).list(council.id()))
                    .hasSize(people.size() + newcomers.done.get());
            System.out.printf(
                    "measured: 4 rotations under load on two servers; reads here %d, reads there %d, stars %d, new"
                            + " keys %d%n",
                    all.stream().map(rounds -> rounds.done.get()).toArray());
        }
        assertThat(folder.wrapping().size()).isEqualTo(1);
    }

    @Test
    void leaves_every_data_key_wrapped_by_the_newest_and_the_words_as_they_were() throws Exception {
        var jo = council.youngPerson("Jo", 14);
        var phone = council.signedIn(jo);
        give(phone, "to see the sea");
        var before = wrapped(jo);

        assertThat(rotation.rotate()).isPositive();

        assertThat(wrapped(jo)).isNotEqualTo(before);
        assertThat(wrapped(jo)).startsWith(prefixOfNewest());
        assertThat(phone.ask("{ me { youngPerson { star { latest { hope } } } } }")
                        .toString())
                .contains("to see the sea");
    }

    @Test
    void is_noticed_by_a_server_that_nobody_told_when_it_reads_and_before_it_makes_a_key() throws Exception {
        var jo = council.youngPerson("Jo", 14);
        var reads = another();
        var makes = another();

        rotation.rotate();

        var wrapped = HexFormat.of().parseHex(wrapped(jo));
        assertThat(reads.open(wrapped, council.id(), jo.id()).isSpoilt()).isFalse();
        assertThat(HexFormat.of().formatHex(makes.newKey(council.id(), jo.id())))
                .startsWith(prefixOfNewest());
    }

    private static Vault another() throws Exception {
        return new Vault(RunningLodestar.bean(VaultSettings.class), RunningLodestar.bean(Database.class));
    }

    @Test
    void that_was_cut_short_is_finished_without_a_third_key() throws Exception {
        var jo = council.youngPerson("Jo", 14);
        RunningLodestar.bean(Vault.class).wrapping().addNewest();
        var keys = folder.wrapping().size();

        rotation.rotate();

        assertThat(folder.wrapping().size()).isEqualTo(keys);
        assertThat(wrapped(jo)).startsWith(prefixOfNewest());
    }

    @Test
    void does_not_take_the_older_key_away_while_somebody_may_be_at_work_with_it() throws Exception {
        rotation.rotate();

        assertThatIllegalStateException()
                .isThrownBy(rotation::retire)
                .withMessageContaining("changed less than 15 minutes ago");
        assertThat(folder.wrapping().size()).isGreaterThan(1);
    }

    @Test
    void does_not_take_the_older_key_away_while_somebodys_key_is_wrapped_by_it() throws Exception {
        council.youngPerson("Jo", 14);
        RunningLodestar.bean(Vault.class).wrapping().addNewest();
        letTimePass();

        assertThatIllegalStateException()
                .isThrownBy(rotation::retire)
                .withMessageContaining("is still wrapped by an older one. Run: lodestar keys rotate.");
        rotation.rotate();
    }

    /** One thing done again and again beside the test, and how often it went wrong. */
    private static final class Rounds implements Runnable {

        private final Callable<Boolean> work;
        private final Semaphore rounds = new Semaphore(0);
        private final AtomicInteger done = new AtomicInteger();
        private final AtomicInteger failed = new AtomicInteger();
        private volatile boolean over;

        Rounds(Callable<Boolean> work) {
            this.work = work;
        }

        @Override
        public void run() {
            while (!over) {
                try {
                    failed.addAndGet(work.call() ? 0 : 1);
                } catch (Exception failure) {
                    failed.incrementAndGet();
                }
                done.incrementAndGet();
                rounds.release();
            }
        }

        /** What had begun before has ended by then. */
        void awaitTwo() {
            rounds.drainPermits();
            rounds.acquireUninterruptibly(2);
        }

        void end() {
            over = true;
        }
    }

    private static boolean isRead(Client client) {
        var answer = client.ask(HOPES);
        return !answer.has("errors")
                && answer.at("/data/caseload/nodes").size() == 12
                && answer.toString().contains("a drum kit");
    }

    private static boolean isGiven(Client client) {
        return !give(client, "a drum kit").contains("errors");
    }

    /**
     * Here only: adding somebody makes a server look at the keys again, and the other one shall find out by reading.
     */
    private boolean isAdded() {
        var now = Instant.now();
        var id = new PersonId(RunningLodestar.bean(Ids.class).next());
        var reference = "N" + id.value().toString().substring(20);
        var born = council.today().minusYears(12);
        RunningLodestar.bean(PeopleRepository.class)
                .save(List.of(new YoungPerson(council.id(), id, reference, born, Words.of("New"), false, 1, now)), now);
        return true;
    }

    /** The same browser, at the other server. */
    private static Client elsewhere(String address, Client client) {
        var other = new Client(address);
        other.cookies().putAll(client.cookies());
        return other;
    }

    private static String give(Client client, String hope) {
        var input = Stars.reading(List.of(Stars.step("HOME", 3)));
        input.put("hope", hope);
        return Stars.give(client, input).toString();
    }

    /** A quarter of an hour. */
    private void letTimePass() throws Exception {
        Files.setLastModifiedTime(
                folder.wrappingFile().file(), FileTime.from(Instant.now().minus(Duration.ofMinutes(16))));
    }

    private static String wrapped(YoungPerson person) {
        return DatabaseAs.owner()
                .list("SELECT LOWER(HEX(wrapped)) FROM data_key WHERE young_person_id = 0x"
                        + person.id().toString().replace("-", ""))
                .getFirst();
    }

    private String prefixOfNewest() {
        return "01" + HexFormat.of().toHexDigits(folder.wrapping().getPrimary().getId());
    }
}
