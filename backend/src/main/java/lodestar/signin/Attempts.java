package lodestar.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import lodestar.kernel.CouncilId;
import lodestar.kernel.DomainError;
import lodestar.store.Database;
import lodestar.vault.Vault;

/**
 * Counts wrong tries, and has whoever makes too many wait.
 *
 * <p>It must not become a way to lock a young person out. So nothing is counted against a person: only against where a
 * try came from, and against the first part of a typed code. Whoever shows a phone's own secret, a link's or a session
 * is not asked here at all, whatever strangers did from the same address or with the same code.
 */
@Singleton
class Attempts {

    private static final int MOST_WITH_A_CODE = 20;
    private static final int KNOCKS_FOR_A_WRONG_TRY = 10;
    private static final int READS_FOR_A_WRONG_TRY = 20;
    private static final Duration ADDRESS_COUNTS = Duration.ofMinutes(15);
    private static final Duration CODE_COUNTS = Duration.ofMinutes(5);
    private static final int IPV6_NETWORK_BYTES = 8;
    private static final int MOST_FORGOTTEN_AT_ONCE = 100;

    private final Database database;
    private final Vault vault;
    private final CouncilId council;
    private final Clock clock;
    private final int mostFromAnAddress;

    /**
     * Reads how many.
     *
     * @param mostFromAnAddress more where many sign in behind one address: a school, a children's home, an office
     */
    Attempts(
            Database database,
            Vault vault,
            HomeCouncil council,
            Clock clock,
            @Value("${lodestar.attempts.most-from-an-address:30}") int mostFromAnAddress) {
        this.mostFromAnAddress = mostFromAnAddress;
        this.database = database;
        this.vault = vault;
        this.council = council.id();
        this.clock = clock;
    }

    /** What a try is counted against, how often it may be wrong, and for how long that counts. */
    record Counted(String about, int most, Duration counts) {}

    /** A try from an address. A home has one address of the older kind, and a whole network of the newer. */
    Counted from(InetAddress address) {
        return new Counted("address|" + home(address), mostFromAnAddress, ADDRESS_COUNTS);
    }

    /** Somebody at an address who sets out for the council's own sign-in. */
    Counted knocksFrom(InetAddress address) {
        return new Counted("knocks|" + home(address), mostFromAnAddress * KNOCKS_FOR_A_WRONG_TRY, ADDRESS_COUNTS);
    }

    /** Somebody at an address who reads what is for everybody. */
    Counted readsFrom(InetAddress address) {
        return new Counted("reads|" + home(address), mostFromAnAddress * READS_FOR_A_WRONG_TRY, ADDRESS_COUNTS);
    }

    private static String home(InetAddress address) {
        var bytes = address instanceof Inet6Address
                ? Arrays.copyOf(address.getAddress(), IPV6_NETWORK_BYTES)
                : address.getAddress();
        return HexFormat.of().formatHex(bytes);
    }

    /** A try with a typed code: the part that finds it, whether there is such a code or not. */
    static Counted with(String finder) {
        return new Counted("code|" + finder, MOST_WITH_A_CODE, CODE_COUNTS);
    }

    /**
     * Lets somebody try. It counts before the work begins, or many tries made at once would all be let through; and is
     * taken back unless it was wrong.
     */
    <T> T during(List<Counted> against, Predicate<DomainError> isWrong, Supplier<T> work) {
        var now = clock.instant();
        count(against, now).ifPresent(wait -> {
            throw tooMany(wait);
        });
        try {
            var result = work.get();
            takeBack(against);
            return result;
        } catch (DomainError error) {
            if (isWrong.test(error)) {
                forget(now);
            } else {
                takeBack(against);
            }
            throw error;
        }
    }

    /** Counts one that is never taken back, since it leaves something behind whether it was right or not. */
    void spend(Counted counted) {
        var now = clock.instant();
        forget(now);
        count(List.of(counted), now).ifPresent(wait -> {
            throw tooMany(wait);
        });
    }

    /** What was counted of one thing so far. */
    private record Count(byte[] about, int tries, Instant endsAt) {}

    /** Counts one more of each; gives how long to wait when that is one too many. */
    private Optional<Duration> count(List<Counted> against, Instant now) {
        return database.inTransaction(() -> {
            against.forEach(counted -> add(counted, now));
            var counts = list(against);
            return against.stream()
                    .flatMap(counted -> counts.stream()
                            .filter(count -> Arrays.equals(count.about(), hash(counted)))
                            .filter(count -> count.tries() > counted.most()))
                    .map(count -> Duration.between(now, count.endsAt()))
                    .max(Duration::compareTo);
        });
    }

    private void add(Counted counted, Instant now) {
        database.with(handle -> handle.createUpdate("""
            INSERT INTO wrong_try (council_id, about, tries, ends_at) VALUES (:council, :about, 1, :ends)
            ON DUPLICATE KEY UPDATE tries = CASE WHEN ends_at <= :now THEN 1 ELSE tries + 1 END,
                                    ends_at = CASE WHEN ends_at <= :now THEN :ends ELSE ends_at END\
            """)
                .bind("council", council)
                .bind("about", hash(counted))
                .bind("now", now)
                .bind("ends", now.plus(counted.counts()))
                .execute());
    }

    private List<Count> list(List<Counted> against) {
        return database.with(handle -> handle.createQuery("""
            SELECT about, tries, ends_at FROM wrong_try WHERE council_id = :council AND about IN (<abouts>)\
            """)
                .bind("council", council)
                .bindList("abouts", hashes(against))
                .map((row, context) -> new Count(
                        row.getBytes("about"),
                        row.getInt("tries"),
                        context.findColumnMapperFor(Instant.class).orElseThrow().map(row, "ends_at", context)))
                .list());
    }

    private void takeBack(List<Counted> against) {
        database.with(handle -> handle.createUpdate("""
            UPDATE wrong_try SET tries = tries - 1 WHERE council_id = :council AND about IN (<abouts>) AND tries > 0\
            """)
                .bind("council", council)
                .bindList("abouts", hashes(against))
                .execute());
    }

    /** What counts no longer is not kept. */
    private void forget(Instant now) {
        database.with(handle -> handle.createUpdate(
                        "DELETE FROM wrong_try WHERE council_id = :council AND ends_at <= :now LIMIT :most")
                .bind("council", council)
                .bind("now", now)
                .bind("most", MOST_FORGOTTEN_AT_ONCE)
                .execute());
    }

    private List<byte[]> hashes(List<Counted> against) {
        return against.stream().map(this::hash).toList();
    }

    private byte[] hash(Counted counted) {
        return Secrets.quickHash(
                HexFormat.of().formatHex(vault.fingerprint(counted.about().getBytes(UTF_8))));
    }

    private static DomainError tooMany(Duration wait) {
        var minutes = Math.max(1, wait.plusSeconds(59).toMinutes());
        return new DomainError.TooMany(
                ("That was tried too often. Wait %d %s, then try again. The link or the square code you were given"
                                + " still works.")
                        .formatted(minutes, minutes == 1 ? "minute" : "minutes"),
                wait.isPositive() ? wait.plusSeconds(1) : Duration.ofSeconds(1));
    }
}
