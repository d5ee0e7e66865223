package lodestar.news;

import jakarta.inject.Singleton;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.signin.PhoneWatch;
import lodestar.store.Columns;
import lodestar.store.Database;

/** The phones that are told. What is signalled to one goes with it. */
@Singleton
class ToldPhones implements PhoneWatch {

    private static final Columns<ToldPhone> PHONES = new Columns<>("told_phone", ToldPhone.class);

    private final Database database;

    ToldPhones(Database database) {
        this.database = database;
    }

    boolean isTold(CouncilId council, UUID phone) {
        return database.with(handle -> handle.createQuery(
                        "SELECT 1 FROM told_phone p WHERE p.council_id = :council AND p.device_id = :phone")
                .bind("council", council)
                .bind("phone", phone)
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
    }

    /** From now on it is told. A browser that changed hands is told for whoever has it now, and for nobody before. */
    void put(ToldPhone phone) {
        database.run(handle -> PHONES.bind(handle.createUpdate("""
            DELETE FROM told_phone
            WHERE council_id = :councilId AND address_print = :addressPrint AND device_id <> :deviceId\
            """), phone).execute());
        database.run(handle -> PHONES.bind(handle.createUpdate("""
            INSERT INTO told_phone (council_id, device_id, young_person_id, address, address_print, since)
            VALUES (:councilId, :deviceId, :youngPersonId, :address, :addressPrint, :since)
            ON DUPLICATE KEY UPDATE address = :address, address_print = :addressPrint, since = :since\
            """), phone).execute());
    }

    void remove(CouncilId council, UUID phone) {
        database.run(handle -> handle.createUpdate(
                        "DELETE FROM told_phone WHERE council_id = :council AND device_id = :phone")
                .bind("council", council)
                .bind("phone", phone)
                .execute());
    }

    /** Its address is no more, unless the phone has told us another one meanwhile. */
    void gone(ToldPhone phone) {
        database.run(handle -> PHONES.bind(handle.createUpdate("""
            DELETE FROM told_phone
            WHERE council_id = :councilId AND device_id = :deviceId AND address_print = :addressPrint\
            """), phone).execute());
    }

    @Override
    public void ended(CouncilId council, UUID phone) {
        remove(council, phone);
    }
}
