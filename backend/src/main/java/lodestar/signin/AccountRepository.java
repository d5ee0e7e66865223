package lodestar.signin;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lodestar.access.Role;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.store.Columns;
import lodestar.store.Database;
import org.jdbi.v3.core.Handle;

/** Accounts, and the codes and phones that open them. */
@Singleton
class AccountRepository {

    private static final Columns<Account> ACCOUNTS = new Columns<>("account", Account.class);
    private static final Columns<SignInCode> CODES = new Columns<>("sign_in_code", SignInCode.class);
    private static final Columns<Device> DEVICES = new Columns<>("device", Device.class);

    private final Database database;

    AccountRepository(Database database) {
        this.database = database;
    }

    void save(Account account) {
        add(ACCOUNTS, account);
    }

    void save(SignInCode code) {
        add(CODES, code);
    }

    void save(Device device) {
        add(DEVICES, device);
    }

    Optional<Account> find(CouncilId council, UUID id) {
        return database.with(handle -> handle.createQuery("SELECT " + ACCOUNTS.of("a")
                        + " FROM account a WHERE a.council_id = :council AND a.id = :id AND a.ended_at IS NULL")
                .bind("council", council)
                .bind("id", id)
                .map(ACCOUNTS.mapper("a"))
                .findOne());
    }

    Optional<Account> findFor(CouncilId council, PersonId person, Role role) {
        return database.with(handle -> handle.createQuery("SELECT " + ACCOUNTS.of("a")
                        + " FROM account a WHERE a.council_id = :council AND a.person_id = :person AND a.role = :role")
                .bind("council", council)
                .bind("person", person)
                .bind("role", role)
                .map(ACCOUNTS.mapper("a"))
                .findOne());
    }

    /** Asks across councils, since somebody who signs in has not said yet which is theirs. */
    List<SignInCode> listCodes(String finder) {
        return database.with(handle -> handle.createQuery(
                        "SELECT " + CODES.of("c") + " FROM sign_in_code c WHERE c.finder = :finder")
                .bind("finder", finder)
                .map(CODES.mapper("c"))
                .list());
    }

    /** True for the one who used it; false for everybody who comes after. */
    boolean use(SignInCode code, Instant now) {
        return change(handle -> handle.createUpdate("""
            UPDATE sign_in_code SET used_at = :now
            WHERE council_id = :council AND finder = :finder AND (one_use = FALSE OR used_at IS NULL)\
            """)
                .bind("now", now)
                .bind("council", code.councilId())
                .bind("finder", code.finder())
                .execute());
    }

    Optional<Device> findDevice(CouncilId council, UUID id) {
        return database.with(handle -> handle.createQuery("SELECT " + DEVICES.of("d")
                        + " FROM device d WHERE d.council_id = :council AND d.id = :id AND d.ended_at IS NULL"
                        + " FOR UPDATE")
                .bind("council", council)
                .bind("id", id)
                .map(DEVICES.mapper("d"))
                .findOne());
    }

    boolean change(Device device) {
        return change(handle -> DEVICES.bind(handle.createUpdate("""
            UPDATE device SET wrong_pins = :wrongPins, try_from = :tryFrom, ended_at = :endedAt
            WHERE council_id = :councilId AND id = :id\
            """), device).execute());
    }

    private boolean change(java.util.function.Function<Handle, Integer> update) {
        return database.with(update) == 1;
    }

    private <R extends Record> void add(Columns<R> table, R row) {
        database.run(handle -> table.insert(handle, List.of(row)));
    }
}
