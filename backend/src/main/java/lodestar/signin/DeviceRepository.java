package lodestar.signin;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.store.Columns;
import lodestar.store.Database;

/** Young people's phones, their passkeys, and the challenges that were answered. */
@Singleton
class DeviceRepository {

    private static final Columns<Device> DEVICES = new Columns<>("device", Device.class);
    private static final Columns<Passkey> PASSKEYS = new Columns<>("passkey", Passkey.class);

    private final Database database;
    private final List<PhoneWatch> watches;

    DeviceRepository(Database database, List<PhoneWatch> watches) {
        this.database = database;
        this.watches = watches;
    }

    void save(Device device) {
        database.run(handle -> DEVICES.insert(handle, List.of(device)));
    }

    void save(Passkey passkey) {
        database.run(handle -> PASSKEYS.insert(handle, List.of(passkey)));
    }

    /** The phone, unless it has ended; nobody else changes it until this transaction is over. */
    Optional<Device> find(CouncilId council, UUID id) {
        return database.with(handle -> handle.createQuery("SELECT " + DEVICES.of("d")
                        + " FROM device d WHERE d.council_id = :council AND d.id = :id AND d.ended_at IS NULL"
                        + " FOR UPDATE")
                .bind("council", council)
                .bind("id", id)
                .map(DEVICES.mapper("d"))
                .findOne());
    }

    /** An account's phone, ended or not. */
    Optional<Device> findOf(CouncilId council, UUID account, UUID id) {
        return database.with(handle -> handle.createQuery("SELECT " + DEVICES.of("d")
                        + " FROM device d WHERE d.council_id = :council AND d.id = :id AND d.account_id = :account")
                .bind("council", council)
                .bind("id", id)
                .bind("account", account)
                .map(DEVICES.mapper("d"))
                .findOne());
    }

    /** An account's phones that have not ended, newest first. */
    List<Device> list(CouncilId council, UUID account, int most) {
        return database.with(handle -> handle.createQuery("SELECT " + DEVICES.of("d") + """
             FROM device d
            WHERE d.council_id = :council AND d.account_id = :account AND d.ended_at IS NULL
            ORDER BY d.made_at DESC, d.id DESC LIMIT :most\
            """)
                .bind("council", council)
                .bind("account", account)
                .bind("most", most)
                .map(DEVICES.mapper("d"))
                .list());
    }

    /** Saying it again changes nothing. */
    void know(CouncilId council, UUID on, UUID other, Instant now) {
        database.with(handle -> handle.createUpdate("""
            INSERT IGNORE INTO known_device (council_id, known_on, device_id, known_at)
            VALUES (:council, :on, :other, :now)\
            """)
                .bind("council", council)
                .bind("on", on)
                .bind("other", other)
                .bind("now", now)
                .execute());
    }

    /** The phones that were said to be theirs on that one. */
    Set<UUID> listKnown(CouncilId council, UUID on) {
        return database.with(handle -> handle.createQuery("""
            SELECT k.device_id FROM known_device k WHERE k.council_id = :council AND k.known_on = :on\
            """)
                .bind("council", council)
                .bind("on", on)
                .mapTo(UUID.class)
                .set());
    }

    void change(Device device) {
        database.with(handle -> DEVICES.bind(handle.createUpdate("""
            UPDATE device SET wrong_pins = :wrongPins, try_from = :tryFrom, used_at = :usedAt, ended_at = :endedAt
            WHERE council_id = :councilId AND id = :id AND ended_at IS NULL\
            """), device).execute());
        if (device.endedAt() != null) {
            watches.forEach(watch -> watch.ended(device.councilId(), device.id()));
        }
    }

    Optional<Passkey> findPasskey(Device device) {
        return database.with(handle -> handle.createQuery("SELECT " + PASSKEYS.of("p")
                        + " FROM passkey p WHERE p.council_id = :council AND p.device_id = :device")
                .bind("council", device.councilId())
                .bind("device", device.id())
                .map(PASSKEYS.mapper("p"))
                .findOne());
    }

    void signed(Passkey passkey, long times) {
        database.with(handle -> handle.createUpdate(
                        "UPDATE passkey SET times_signed = :times WHERE council_id = :council AND device_id = :device")
                .bind("times", times)
                .bind("council", passkey.councilId())
                .bind("device", passkey.deviceId())
                .execute());
    }

    /** True for the first answer to a challenge; false for the same answer shown again. */
    boolean answer(CouncilId council, byte[] challenge, Instant now) {
        return database.with(handle -> handle.createUpdate("""
            INSERT IGNORE INTO answered_challenge (council_id, challenge, answered_at)
            VALUES (:council, :challenge, :now)\
            """)
                        .bind("council", council)
                        .bind("challenge", challenge)
                        .bind("now", now)
                        .execute())
                == 1;
    }
}
