package lodestar.review;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lodestar.access.Actor;
import lodestar.access.Role;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.people.HiddenFrom;
import lodestar.people.SupportLink;
import lodestar.store.Columns;
import lodestar.store.Database;

/**
 * The addresses of calendars, and what stands in one. Added and read, nothing else: there is no update and no delete.
 */
@Singleton
class CalendarRepository {

    private static final Columns<CalendarAddress> ADDRESSES = new Columns<>("calendar_address", CalendarAddress.class);
    private static final Columns<Meeting> MEETINGS = new Columns<>("review_meeting", Meeting.class);

    private static final String NEWEST = """
        SELECT %s FROM calendar_address c
        WHERE c.council_id = :council AND c.account_id = :account
        ORDER BY c.number DESC LIMIT 1
        """.formatted(ADDRESSES.of("c"));

    /**
     * A secret says nothing of its council, and nobody has the same. One that is not the newest of its account is none.
     */
    private static final String BY_SECRET = """
        SELECT c.account_id, c.made_at, a.council_id, a.person_id, a.role
        FROM calendar_address c
        JOIN account a ON a.council_id = c.council_id AND a.id = c.account_id AND a.ended_at IS NULL
        WHERE c.secret = :secret
          AND NOT EXISTS (SELECT 1 FROM calendar_address n
                          WHERE n.council_id = c.council_id AND n.account_id = c.account_id AND n.number > c.number)
        """;

    /** How each meeting stands whose day is not long gone, without opening a word of it. */
    private static final String MEETINGS_OF =
            """
            SELECT %s FROM review_meeting m
            JOIN young_person y ON y.council_id = m.council_id AND y.id = m.young_person_id
            WHERE m.council_id = :council AND m.day >= :since AND (m.young_person_id = :me OR m.young_person_id IN (
                    SELECT l.young_person_id FROM support_link l
                    WHERE l.council_id = :council AND l.helper_id = :me
                      AND l.kind IN ('SOCIAL_WORKER', 'PERSONAL_ADVISER') AND %s))
              AND m.number = (SELECT MAX(n.number) FROM review_meeting n
                              WHERE n.council_id = m.council_id AND n.young_person_id = m.young_person_id
                                AND n.meeting_id = m.meeting_id)
              AND %s
            ORDER BY m.day, m.begins, m.id LIMIT 1000
            """.formatted(MEETINGS.of("m"), SupportLink.NOW, HiddenFrom.not("y", ":me"));

    private final Database database;

    CalendarRepository(Database database) {
        this.database = database;
    }

    Optional<CalendarAddress> findNewest(Actor actor) {
        return database.with(handle -> handle.createQuery(NEWEST)
                .bind("council", actor.council())
                .bind("account", actor.accountId())
                .map(ADDRESSES.mapper("c"))
                .findOne());
    }

    /** False when another took its number meanwhile. */
    boolean add(CalendarAddress address) {
        return database.added(handle -> ADDRESSES.insert(handle, List.of(address)));
    }

    /** Whose calendar it is, as long as the address and their account are open. */
    Optional<Actor> findOwner(byte[] secret) {
        return database.with(handle -> handle.createQuery(BY_SECRET)
                .bind("secret", secret)
                .map((row, context) -> new Actor(
                        context.findColumnMapperFor(CouncilId.class)
                                .orElseThrow()
                                .map(row, "council_id", context),
                        context.findColumnMapperFor(UUID.class).orElseThrow().map(row, "account_id", context),
                        context.findColumnMapperFor(PersonId.class)
                                .orElseThrow()
                                .map(row, "person_id", context),
                        Role.valueOf(row.getString("role")),
                        null,
                        context.findColumnMapperFor(Instant.class).orElseThrow().map(row, "made_at", context)))
                .findOne());
    }

    /** The meetings of theirs, or of those they support, from a day on; sealed as they are. */
    List<Meeting> listMeetings(Actor owner, LocalDate today, LocalDate since) {
        return database.with(handle -> handle.createQuery(MEETINGS_OF)
                .bind("council", owner.council())
                .bind("me", owner.person())
                .bind("today", today)
                .bind("since", since)
                .map(MEETINGS.mapper("m"))
                .list());
    }
}
