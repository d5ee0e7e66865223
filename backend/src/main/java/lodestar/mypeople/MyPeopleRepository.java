package lodestar.mypeople;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lodestar.access.Actor;
import lodestar.kernel.Clocks;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.people.Picture;
import lodestar.people.PreferredWord;
import lodestar.people.Someone;
import lodestar.people.SupportLink;
import lodestar.people.Supporter;
import lodestar.store.Database;
import lodestar.vault.Words;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Everything on the page of a young person's people, with one statement. Who may is asked before it is opened. */
@Singleton
class MyPeopleRepository {

    /** Whom they have around them, what they call whom, and whether they show it to whoever asks. */
    private static final String ALL = """
        SELECT 'AROUND' AS what, h.id AS id, h.name AS name, l.kind AS kind, l.began AS began, l.ended AS ended,
          l.why AS why, 0 AS version, o.reason AS word, NULL AS about, NULL AS picture, NULL AS written_at,
          o.id AS told_id
        FROM support_link l
        JOIN helper h ON h.council_id = l.council_id AND h.id = l.helper_id
        LEFT JOIN handover o ON o.council_id = l.council_id AND o.young_person_id = l.young_person_id
          AND o.began_link_id = l.id
        WHERE l.council_id = :council AND l.young_person_id = :person AND l.began <= :today
        UNION ALL
        SELECT 'AROUND', m.id, m.name, 'MANAGER', MIN(l.began), NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL
        FROM support_link l
        JOIN helper h ON h.council_id = l.council_id AND h.id = l.helper_id
        JOIN helper m ON m.council_id = h.council_id AND m.id = h.manager_id
        WHERE l.council_id = :council AND l.young_person_id = :person AND %s
        GROUP BY m.id, m.name
        UNION ALL
        SELECT 'WORD', w.thing_id, NULL, w.kind, NULL, NULL, NULL, w.version, w.word, w.about, w.picture,
          w.written_at, NULL
        FROM preferred_word w
        WHERE w.council_id = :council AND w.young_person_id = :person
          AND w.version = (SELECT MAX(n.version) FROM preferred_word n
                           WHERE n.council_id = w.council_id AND n.young_person_id = w.young_person_id
                             AND n.thing_id = w.thing_id)
        UNION ALL
        SELECT 'SHOWN', x.helper_id, NULL, x.thing, NULL, NULL, NULL, 0, NULL, NULL, NULL, x.said_at, NULL
        FROM shown_to x
        WHERE x.council_id = :council AND x.young_person_id = :person AND x.thing = 'MY_PEOPLE'
          AND x.helper_id = :me AND %s
        """.formatted(SupportLink.NOW, ShownToRepository.SHOWN);

    private static final String KNOWN_HELPER = """
        SELECT EXISTS (SELECT 1 FROM support_link l
                       JOIN helper w ON w.council_id = l.council_id AND w.id = l.helper_id
                       WHERE l.council_id = :council AND l.young_person_id = :person
                         AND (w.id = :id OR w.manager_id = :id))\
        """;

    private static final String KNOWN_HOME = """
        SELECT EXISTS (SELECT 1 FROM home_spell s
                       WHERE s.council_id = :council AND s.young_person_id = :person AND s.id = :id)\
        """;

    private final Database database;
    private final Clock clock;

    MyPeopleRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What was found, its words still sealed.
     *
     * @param isShown whether the young person shows it to whoever asks
     */
    record Found(List<Row> rows, boolean isShown, LocalDate today) {

        MyPeople opened(Someone someone) {
            return new MyPeople(
                    someone,
                    rows.stream()
                            .flatMap(row -> row.around().stream())
                            .map(it -> it.opened(someone))
                            .toList(),
                    rows.stream()
                            .flatMap(row -> row.preferredWord().stream())
                            .map(word -> word.opened(someone.key()))
                            .toList(),
                    today);
        }
    }

    /** One line of the answer: somebody, or a word. */
    record Row(Optional<Around> around, Optional<PreferredWord> preferredWord) {

        /** Nothing of it. */
        @Override
        public String toString() {
            return "Row";
        }
    }

    Found find(Actor actor, PersonId youngPerson) {
        var today = Clocks.today(clock);
        var rows = database.with(handle -> handle.createQuery(ALL)
                .bind("council", actor.council())
                .bind("person", youngPerson)
                .bind("me", actor.person())
                .bind("today", today)
                .map((row, context) -> row(row, context, actor.council(), youngPerson))
                .list());
        return new Found(
                rows,
                rows.stream()
                        .anyMatch(row ->
                                row.around().isEmpty() && row.preferredWord().isEmpty()),
                today);
    }

    /** Whether it is somebody around them, or a home of theirs. */
    boolean isTheirs(Someone someone, PreferredWord.Kind kind, UUID id) {
        return !kind.isKnown()
                || database.with(
                        handle -> handle.createQuery(kind == PreferredWord.Kind.HELPER ? KNOWN_HELPER : KNOWN_HOME)
                                .bind("council", someone.person().councilId())
                                .bind("person", someone.youngPersonId())
                                .bind("id", id)
                                .mapTo(Boolean.class)
                                .one());
    }

    private static Row row(ResultSet row, StatementContext context, CouncilId council, PersonId youngPerson)
            throws SQLException {
        var id = context.findColumnMapperFor(UUID.class).orElseThrow().map(row, "id", context);
        return switch (row.getString("what")) {
            case "AROUND" -> new Row(Optional.of(around(row, new PersonId(id), context)), Optional.empty());
            case "WORD" ->
                new Row(
                        Optional.empty(),
                        Optional.of(new PreferredWord(
                                council,
                                youngPerson,
                                id,
                                row.getInt("version"),
                                PreferredWord.Kind.valueOf(row.getString("kind")),
                                words(row.getBytes("word")),
                                words(row.getBytes("about")),
                                picture(row.getString("picture")),
                                context.findColumnMapperFor(Instant.class)
                                        .orElseThrow()
                                        .map(row, "written_at", context))));
            default -> new Row(Optional.empty(), Optional.empty());
        };
    }

    private static Around around(ResultSet row, PersonId helper, StatementContext context) throws SQLException {
        return new Around(
                helper,
                row.getString("name"),
                Supporter.Kind.valueOf(row.getString("kind")),
                row.getObject("began", LocalDate.class),
                row.getObject("ended", LocalDate.class),
                WhyChanged.of(row.getString("why")).orElse(null),
                context.findColumnMapperFor(UUID.class).orElseThrow().map(row, "told_id", context),
                words(row.getBytes("word")));
    }

    private static @Nullable Picture picture(@Nullable String code) {
        return code == null ? null : Picture.valueOf(code);
    }

    private static @Nullable Words words(byte @Nullable [] bytes) {
        return bytes == null ? null : new Words.Sealed(bytes);
    }
}
