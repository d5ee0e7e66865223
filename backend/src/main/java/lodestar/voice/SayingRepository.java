package lodestar.voice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import lodestar.access.Actor;
import lodestar.kernel.Clocks;
import lodestar.kernel.CouncilId;
import lodestar.kernel.Moment;
import lodestar.kernel.PersonId;
import lodestar.people.Someone;
import lodestar.people.Supporter;
import lodestar.store.Columns;
import lodestar.store.Database;
import lodestar.store.Rows;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Sayings, each with the newest word on who may hear it. Added and read, nothing else: no update and no delete. */
@Singleton
class SayingRepository {

    static final Comparator<Found> OLDEST_FIRST = Comparator.comparing(
                    (Found found) -> found.saying().saidAt())
            .thenComparing(found -> found.saying().id());

    private static final Columns<Saying> SAYINGS = new Columns<>("saying", Saying.class);
    private static final Columns<Share> SHARES = new Columns<>("share", Share.class);
    private static final Columns<Share.Person> PEOPLE = new Columns<>("share_person", Share.Person.class);

    /** Which of them is told by their ids alone: a sealed text never goes through a temporary table. */
    private static final String FOUND = """
        SELECT %s, %s, %s AS may_hear, c.number AS checked_number, c.kind AS checked_kind, c.words AS checked_words,
               c.changed AS checked_changed, c.checked_at
        FROM (%%s) i
        JOIN saying s ON s.council_id = i.council_id AND s.id = i.id
        JOIN share f ON f.council_id = s.council_id AND f.saying_id = s.id
          AND f.number = (SELECT MAX(g.number) FROM share g WHERE g.council_id = s.council_id AND g.saying_id = s.id)
        LEFT JOIN checked_words c ON c.council_id = s.council_id AND c.saying_id = s.id
          AND c.number = (SELECT MAX(d.number) FROM checked_words d
                          WHERE d.council_id = s.council_id AND d.saying_id = s.id)
        """.formatted(SAYINGS.of("s"), SHARES.of("f"), Hearing.MAY_HEAR);

    private static final String ONE =
            "SELECT s.council_id, s.id FROM saying s WHERE s.council_id = :council AND s.id = :id";

    /** The newest of one person, read off the index, by somebody who may hear everything or some of it. */
    private static final String NEWEST = """
        (SELECT s.council_id, s.id FROM saying s
         WHERE s.council_id = :council AND s.young_person_id = :%s
           AND (s.said_at < :at OR (s.said_at = :at AND s.id < :id)) AND (s.young_person_id = :me OR %s)
         ORDER BY s.said_at DESC, s.id DESC LIMIT :most)
        """;

    private static final String WAITING = """
        SELECT s.council_id, s.id FROM saying s
        WHERE s.council_id = :council AND s.young_person_id IN (<people>)
          AND (s.said_at > :at OR (s.said_at = :at AND s.id > :id)) AND %s AND %s
        ORDER BY s.said_at, s.id LIMIT :most
        """.formatted(Hearing.WAITING, Hearing.MAY_HEAR);

    private static final String CHOSEN = """
        SELECT s.council_id, s.id FROM saying s
        WHERE s.council_id = :council AND s.young_person_id = :person AND s.id IN (<sayings>)
          AND (s.young_person_id = :me OR %s)
        """.formatted(Hearing.MAY_HEAR);

    private static final String NAMED = """
        SELECT s.id, b.id AS helper_id, b.name, p.kind, %s AS around, %s AS unheard
        FROM saying s
        JOIN share_person p ON p.council_id = s.council_id AND p.saying_id = s.id
          AND p.number = (SELECT MAX(g.number) FROM share g WHERE g.council_id = s.council_id AND g.saying_id = s.id)
        JOIN helper b ON b.council_id = p.council_id AND b.id = p.helper_id
        WHERE s.council_id = :council AND s.young_person_id = :me AND s.id IN (<sayings>)
        """.formatted(Hearing.STILL_AROUND, Hearing.UNHEARD);

    private final Database database;
    private final Clock clock;

    SayingRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A saying as the database holds it.
     *
     * @param mayHear whether the young person lets whoever asks hear it; that is not enough without a support link
     * @param checked what the speaker said of it last, when it is spoken and they have checked it
     */
    record Found(
            Saying saying,
            Share share,
            boolean mayHear,
            @Nullable CheckedWords checked) {}

    void save(Saying saying, Someone speaker) {
        database.run(handle -> SAYINGS.insert(handle, List.of(saying.sealed(speaker.key()))));
    }

    /** Adds a word on who may hear it; false when another phone was next. */
    boolean share(Share share, List<Supporter> people) {
        return database.added(handle -> {
            SHARES.insert(handle, List.of(share));
            PEOPLE.insert(handle, share.with(people));
        });
    }

    /** The same for those who may hear it by the word before; false when another phone was next. */
    boolean shareAsBefore(Share share) {
        return database.added(handle -> {
            SHARES.insert(handle, List.of(share));
            SHARES.forEach(handle, """
                INSERT INTO share_person (council_id, saying_id, number, helper_id, kind)
                SELECT p.council_id, p.saying_id, p.number + 1, p.helper_id, p.kind FROM share_person p
                WHERE p.council_id = :councilId AND p.saying_id = :sayingId AND p.number = :number - 1\
                """, List.of(share));
        });
    }

    Optional<Found> find(Actor actor, UUID id) {
        return find(actor.council(), actor.person(), id);
    }

    /** A saying as somebody else finds it. */
    Optional<Found> find(CouncilId council, PersonId me, UUID id) {
        return list(council, me, ONE, query -> query.bind("id", id)).stream().findFirst();
    }

    /** Whether it may be counted. */
    boolean isCounted(CouncilId council, UUID id) {
        return database.with(
                handle -> handle.createQuery("SELECT %s AS speaker".formatted(Counted.speaker(":council", ":id")))
                        .bind("council", council)
                        .bind("id", id)
                        .mapTo(PersonId.class)
                        .findOne()
                        .isPresent());
    }

    /** For each of these people, the newest that the actor may hear before the place: one statement. */
    List<Found> listNewest(Actor actor, Collection<PersonId> people, Moment before, int most) {
        var parts = new ArrayList<String>();
        people.forEach(each -> parts.add(NEWEST.formatted("p" + parts.size(), Hearing.MAY_HEAR)));
        return list(actor.council(), actor.person(), String.join(" UNION ALL ", parts), query -> {
                    int at = 0;
                    for (var each : people) {
                        query.bind("p" + at++, each);
                    }
                    return query.bind("at", before.at()).bind("id", before.id()).bind("most", most);
                })
                .stream()
                .sorted(OLDEST_FIRST.reversed())
                .toList();
    }

    /** Which of these of one person the actor may hear. */
    List<Found> listChosen(Actor actor, PersonId person, Collection<UUID> sayings) {
        return list(
                actor.council(),
                actor.person(),
                CHOSEN,
                query -> query.bind("person", person).bindList("sayings", List.copyOf(sayings)));
    }

    /** What waits for the actor from any of these people after the place, the oldest first. */
    List<Found> listWaiting(Actor actor, Collection<PersonId> people, Moment after, int most) {
        return list(
                        actor.council(),
                        actor.person(),
                        WAITING,
                        query -> query.bindList("people", List.copyOf(people))
                                .bind("at", after.at())
                                .bind("id", after.id())
                                .bind("most", most))
                .stream()
                .sorted(OLDEST_FIRST)
                .toList();
    }

    /** Whom the actor named for each of their own sayings: one statement, however many sayings. */
    Map<UUID, List<Named>> listNamed(Actor actor, Collection<UUID> sayings) {
        return database.with(handle -> handle
                .createQuery(NAMED)
                .bind("council", actor.council())
                .bind("me", actor.person())
                .bind("today", Clocks.today(clock))
                .bindList("sayings", List.copyOf(sayings))
                .map((row, context) -> Map.entry(
                        context.findColumnMapperFor(UUID.class).orElseThrow().map(row, "id", context),
                        new Named(
                                context.findColumnMapperFor(PersonId.class)
                                        .orElseThrow()
                                        .map(row, "helper_id", context),
                                row.getString("name"),
                                Supporter.Kind.valueOf(row.getString("kind")),
                                row.getBoolean("around"),
                                row.getBoolean("unheard"))))
                .stream()
                .sorted(Comparator.comparing(entry -> entry.getValue().name()))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList()))));
    }

    private List<Found> list(CouncilId council, PersonId me, String which, UnaryOperator<Query> chosen) {
        return database.with(handle -> chosen.apply(handle.createQuery(FOUND.formatted(which)))
                .bind("council", council)
                .bind("me", me)
                .bind("today", Clocks.today(clock))
                .map(Rows.with(
                        SAYINGS.mapper("s"),
                        SHARES.mapper("f"),
                        (saying, share, row) ->
                                new Found(saying, share, row.getBoolean("may_hear"), CheckedWords.read(saying, row))))
                .list());
    }
}
