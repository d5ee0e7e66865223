package lodestar.familytime;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import lodestar.access.Actor;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.people.HiddenFrom;
import lodestar.people.Someone;
import lodestar.store.Columns;
import lodestar.store.Database;
import lodestar.store.Rows;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** What was said about family time. Added and read, nothing else: there is no update and no delete. */
@Singleton
class FamilyRepository {

    private static final Columns<FamilyWord> WORDS = new Columns<>("family_word", FamilyWord.class);
    private static final Columns<Wish> WISHES = new Columns<>("family_wish", Wish.class);

    /** A wish that is hidden from the actor is not there, and so nothing about it. */
    private static final String FOUND = """
        SELECT %s, h.name AS helper
        FROM family_wish f
        JOIN family_word w ON w.council_id = f.council_id AND w.young_person_id = f.young_person_id
          AND w.wish_id = f.id
        LEFT JOIN helper h ON h.council_id = w.council_id AND h.id = w.by_id
        WHERE f.council_id = :council AND f.young_person_id = :person AND %s
        """.formatted(WORDS.of("w"), HiddenFrom.not("f", ":me"));

    /** All wishes and answers, and the times of these days with what is about them. */
    private static final String BETWEEN = FOUND + "AND (w.day IS NULL OR w.day BETWEEN :from AND :until) ORDER BY w.id";

    private static final String ON_TOP_OF =
            FOUND + "AND (w.day IS NULL OR w.id = :time OR w.about_id = :time) ORDER BY w.id";

    private static final UUID NO_TIME = new UUID(0, 0);

    private final Database database;

    FamilyRepository(Database database) {
        this.database = database;
    }

    /** The row of a wish, which says only that there is one. */
    record Wish(CouncilId councilId, PersonId youngPersonId, UUID id, Instant madeAt) {}

    /** The record of these days: one statement, however much was said. */
    FamilyRecord find(Actor actor, Someone someone, LocalDate from, LocalDate until) {
        return find(actor, someone, BETWEEN, query -> query.bind("from", from).bind("until", until));
    }

    /** What somebody may write on: all wishes and answers, and one time with what is about it. */
    FamilyRecord findFor(Actor actor, Someone someone, @Nullable UUID time) {
        return find(actor, someone, ON_TOP_OF, query -> query.bind("time", time == null ? NO_TIME : time));
    }

    private FamilyRecord find(Actor actor, Someone someone, String sql, UnaryOperator<Query> bound) {
        var told = database.with(handle -> bound.apply(handle.createQuery(sql))
                .bind("council", actor.council())
                .bind("person", someone.youngPersonId())
                .bind("me", actor.person())
                .map(Rows.with(WORDS.mapper("w"), (word, row) -> new Told(word, row.getString("helper"))))
                .list());
        return new FamilyRecord(
                someone,
                told.stream()
                        .map(it -> new Told(
                                it.word().opened(someone.key()),
                                someone.callsAny(it.word().byId(), it.helper())))
                        .toList());
    }

    /** One word by its id, unopened. */
    Optional<FamilyWord> findById(Someone someone, UUID id) {
        return database.with(handle -> handle.createQuery("SELECT " + WORDS.of("w") + """
             FROM family_word w
            WHERE w.council_id = :council AND w.young_person_id = :person AND w.id = :id\
            """)
                .bind("council", someone.person().councilId())
                .bind("person", someone.youngPersonId())
                .bind("id", id)
                .map(WORDS.mapper("w"))
                .findOne());
    }

    /** Whether the young person has that wish. */
    boolean isThere(Someone someone, UUID wish) {
        return database.with(handle -> handle.createQuery("""
            SELECT COUNT(*) FROM family_wish f
            WHERE f.council_id = :council AND f.young_person_id = :person AND f.id = :wish\
            """)
                        .bind("council", someone.person().councilId())
                        .bind("person", someone.youngPersonId())
                        .bind("wish", wish)
                        .mapTo(Integer.class)
                        .one())
                > 0;
    }

    /** Adds words, with their wish when it is new; false when another was added on top of the same meanwhile. */
    boolean add(Someone someone, List<FamilyWord> words) {
        return database.added(handle -> {
            WISHES.insert(
                    handle,
                    words.stream()
                            .filter(FamilyRepository::isFirst)
                            .map(FamilyRepository::wish)
                            .toList());
            WORDS.insert(
                    handle,
                    words.stream().map(word -> word.sealed(someone.key())).toList());
        });
    }

    private static boolean isFirst(FamilyWord word) {
        return word.kind() == FamilyKind.WISH && word.nth() == 1;
    }

    private static Wish wish(FamilyWord word) {
        return new Wish(word.councilId(), word.youngPersonId(), word.wishId(), word.writtenAt());
    }
}
