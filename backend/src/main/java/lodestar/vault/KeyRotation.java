package lodestar.vault;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.store.OwnerDatabase;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Changes the wrapping key while Lodestar goes on: a new one is added, every data key is wrapped anew, and only then
 * may the old one be taken away. Safe to stop anywhere and to begin again.
 */
@Singleton
public class KeyRotation {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRotation.class);
    private static final int AT_A_TIME = 200;

    /** Longer than any piece of work lasts that had begun with the old key. */
    private static final Duration BEFORE_RETIRING = Duration.ofMinutes(15);

    private static final String NEXT = "SELECT " + WrappedKey.COLUMNS + """
         FROM data_key k
        WHERE k.destroyed_at IS NULL
          AND (k.council_id > :council OR (k.council_id = :council AND k.young_person_id > :person))
        ORDER BY k.council_id, k.young_person_id LIMIT :most\
        """;
    private static final WrappedKey FIRST =
            new WrappedKey(new CouncilId("E00000000"), new PersonId(new UUID(0, 0)), new byte[0]);

    private final Vault vault;
    private final VaultSettings settings;
    private final OwnerDatabase owner;
    private final Clock clock;

    KeyRotation(Vault vault, VaultSettings settings, OwnerDatabase owner, Clock clock) {
        this.vault = vault;
        this.settings = settings;
        this.owner = owner;
        this.clock = clock;
    }

    /** The councils that have somebody's key. */
    public List<CouncilId> listCouncils() {
        return owner.inTransaction(
                handle -> handle.createQuery("SELECT DISTINCT k.council_id FROM data_key k ORDER BY k.council_id")
                        .mapTo(CouncilId.class)
                        .list());
    }

    /**
     * Adds a new wrapping key, unless a rotation that was cut short has to be finished first; gives what was wrapped.
     */
    public int rotate() throws IOException, GeneralSecurityException {
        if (!vault.wrapping().hasOlder() || oneByOlder(false).isEmpty()) {
            vault.wrapping().addNewest();
        }
        return wrapAll();
    }

    /** Takes the older wrapping keys away, once nothing is wrapped by them any more. */
    public void retire() throws IOException, GeneralSecurityException {
        var changed = Files.getLastModifiedTime(
                new KeyFolder(settings.keys()).wrappingFile().file());
        if (changed.toInstant().plus(BEFORE_RETIRING).isAfter(clock.instant())) {
            throw new IllegalStateException(
                    "The wrapping key was changed less than 15 minutes ago. Somebody may still be"
                            + " at work with the one before. Try again later.");
        }
        oneByOlder(true).ifPresent(left -> {
            throw new IllegalStateException("The key of %s is still wrapped by an older one. Run: lodestar keys rotate."
                    .formatted(left.youngPersonId()));
        });
        vault.wrapping().dropOlder();
    }

    int wrapAll() {
        var wrapped = 0;
        var last = FIRST;
        while (true) {
            var done = new Batch(last);
            owner.inTransaction(handle -> done.wrap(handle));
            wrapped += done.wrapped;
            if (done.found.isEmpty()) {
                return wrapped;
            }
            last = done.found.getLast();
        }
    }

    /** Some of the keys, wrapped anew in one transaction. */
    private final class Batch {

        private final WrappedKey after;
        private List<WrappedKey> found = new ArrayList<>();
        private int wrapped;

        Batch(WrappedKey after) {
            this.after = after;
        }

        int wrap(Handle handle) {
            found = next(handle, NEXT, after);
            for (var key : found) {
                if (!vault.wrapping().isByNewest(key.wrapped())) {
                    wrapped += wrap(handle, key);
                }
            }
            return wrapped;
        }

        /** Only over what was read: a key that was destroyed or wrapped by another process meanwhile stays as it is. */
        private int wrap(Handle handle, WrappedKey key) {
            var opened = vault.unwrap(key);
            if (opened == null) {
                LOG.error("The data key of {} does not open, and is left as it is.", key.youngPersonId());
                return 0;
            }
            return handle.createUpdate("""
                UPDATE data_key SET wrapped = :anew
                WHERE council_id = :council AND young_person_id = :person AND wrapped = :wrapped\
                """)
                    .bind("anew", vault.wrap(opened, key.councilId(), key.youngPersonId()))
                    .bind("council", key.councilId())
                    .bind("person", key.youngPersonId())
                    .bind("wrapped", key.wrapped())
                    .execute();
        }
    }

    /** Held, it waits for rows that somebody is about to commit. A spoilt key is lost with either wrapping. */
    private Optional<WrappedKey> oneByOlder(boolean held) {
        return owner.inTransaction(handle -> {
            var last = FIRST;
            while (true) {
                var found = next(handle, held ? NEXT + " LOCK IN SHARE MODE" : NEXT, last);
                for (var key : found) {
                    if (!vault.wrapping().isByNewest(key.wrapped()) && vault.unwrap(key) != null) {
                        return Optional.of(key);
                    }
                }
                if (found.isEmpty()) {
                    return Optional.empty();
                }
                last = found.getLast();
            }
        });
    }

    private static List<WrappedKey> next(Handle handle, String sql, WrappedKey after) {
        return handle.createQuery(sql)
                .bind("council", after.councilId())
                .bind("person", after.youngPersonId())
                .bind("most", AT_A_TIME)
                .map(WrappedKey.MAPPER)
                .list();
    }
}
