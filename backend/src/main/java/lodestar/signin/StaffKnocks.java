package lodestar.signin;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.store.Database;
import org.jspecify.annotations.Nullable;

/** Who is on their way through the council's sign-in. Each row is good for one answer and ten minutes. */
@Singleton
class StaffKnocks {

    private final Database database;
    private final CouncilId council;
    private final Clock clock;

    StaffKnocks(Database database, HomeCouncil council, Clock clock) {
        this.database = database;
        this.council = council.id();
        this.clock = clock;
    }

    /**
     * Notes somebody on their way.
     *
     * @param person who they turned out to be; none before the provider has said it
     */
    void save(StaffKnock knock, @Nullable PersonId person) {
        var now = clock.instant();
        database.with(handle -> {
            handle.createUpdate("DELETE FROM staff_knock WHERE council_id = :council AND ends_at <= :now LIMIT 100")
                    .bind("council", council)
                    .bind("now", now)
                    .execute();
            return handle.createUpdate("""
                INSERT INTO staff_knock (council_id, secret, person_id, ends_at)
                VALUES (:council, :secret, :person, :ends)\
                """)
                    .bind("council", council)
                    .bind("secret", knock.hash())
                    .bindByType("person", person, PersonId.class)
                    .bind("ends", now.plus(StaffKnock.LASTS))
                    .execute();
        });
    }

    /** True for the first who comes back with it, while it is not too late. */
    boolean take(StaffKnock knock) {
        return database.with(handle -> handle.createUpdate(
                                "DELETE FROM staff_knock WHERE council_id = :council AND secret = :secret AND ends_at"
                                        + " > :now")
                        .bind("council", council)
                        .bind("secret", knock.hash())
                        .bind("now", clock.instant())
                        .execute())
                == 1;
    }

    /** Who it turned out to be. */
    Optional<PersonId> findPerson(StaffKnock knock) {
        return database.with(handle -> handle.createQuery("""
            SELECT person_id FROM staff_knock
            WHERE council_id = :council AND secret = :secret AND ends_at > :now AND person_id IS NOT NULL\
            """)
                .bind("council", council)
                .bind("secret", knock.hash())
                .bind("now", clock.instant())
                .mapTo(PersonId.class)
                .findOne());
    }
}
