package lodestar.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.micronaut.context.annotation.Context;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lodestar.audit.Audit;
import lodestar.kernel.DomainError;
import lodestar.store.Columns;
import lodestar.store.Database;
import lodestar.vault.Vault;
import org.jspecify.annotations.Nullable;

/**
 * One effect for one client-made id, however often it is sent: in parallel, after a restart, weeks later.
 *
 * <p>The receipt is written first and in the same transaction as the work. A second sender waits for it at the primary
 * key, finds it there, and is given what the first one made.
 */
@Context
public class Receipts {

    private static final Columns<Receipt> RECEIPTS = new Columns<>("receipt", Receipt.class);
    private static final int DUPLICATE = 1062;

    /** What is missing is left out, so that a field added to an input later changes no old fingerprint. */
    private static final ObjectMapper CANONICAL = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private final Database database;
    private final Vault vault;
    private final Audit audit;
    private final Clock clock;

    Receipts(Database database, Vault vault, Audit audit, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
        requireOurs();
    }

    /**
     * With another key than the one before, what was sent already would be taken for something else. Asks across
     * councils on purpose; a few rows are enough.
     */
    private void requireOurs() {
        var some = database.with(handle -> handle.createQuery("SELECT r.fingerprint FROM receipt r LIMIT 5")
                .map((row, context) -> row.getBytes("fingerprint"))
                .list());
        if (!some.isEmpty() && some.stream().noneMatch(vault::mayHaveMade)) {
            throw new IllegalStateException(
                    "The receipts in this database were made with another key. Put the right receipts.json back from"
                            + " the key escrow: lodestar keys restore.");
        }
    }

    /** What a mutation will have made, known before it is done. */
    public record Result(UUID id, @Nullable Integer version) {}

    /**
     * Does the work in one transaction with its receipt and its audit lines, or finds that it was done.
     *
     * @param payload what was asked for; another one under the same id is refused
     * @param result what the work makes
     */
    public Receipt once(Actor actor, UUID clientMutationId, Record payload, Result result, Runnable work) {
        var said = canonical(payload);
        var receipt = new Receipt(
                actor.council(),
                actor.accountId(),
                clientMutationId,
                vault.fingerprint(said),
                result.id(),
                result.version(),
                clock.instant());
        try {
            return audit.together(() -> {
                add(receipt);
                work.run();
                return receipt;
            });
        } catch (RuntimeException failure) {
            if (Database.errorCode(failure) != DUPLICATE) {
                throw failure;
            }
            return checked(find(receipt).orElseThrow(() -> failure), said);
        }
    }

    private Receipt checked(Receipt found, byte[] said) {
        if (!vault.isFingerprint(found.fingerprint(), said)) {
            throw new DomainError.IdReused();
        }
        return found;
    }

    private void add(Receipt receipt) {
        database.run(handle -> RECEIPTS.insert(handle, List.of(receipt)));
    }

    private Optional<Receipt> find(Receipt like) {
        return database.with(handle -> handle.createQuery("SELECT " + RECEIPTS.of("r") + """
             FROM receipt r
            WHERE r.council_id = :councilId AND r.account_id = :accountId
              AND r.client_mutation_id = :clientMutationId\
            """)
                .bindMethods(like)
                .map(RECEIPTS.mapper("r"))
                .findOne());
    }

    private static byte[] canonical(Record payload) {
        try {
            return CANONICAL.writeValueAsBytes(payload);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("A payload could not be written down.", failure);
        }
    }
}
