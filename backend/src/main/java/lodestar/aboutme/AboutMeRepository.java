package lodestar.aboutme;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lodestar.access.Actor;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.people.Someone;
import lodestar.store.Columns;
import lodestar.store.Database;
import lodestar.store.Rows;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/** The pages and who read them. Added and read, nothing else: there is no update and no delete. */
@Singleton
class AboutMeRepository {

    private static final Columns<AboutMe> PAGES = new Columns<>("about_me", AboutMe.class);
    private static final Columns<AboutMe.Part> PARTS = new Columns<>("about_me_part", AboutMe.Part.class);
    private static final Columns<Read> READS = new Columns<>("about_me_read", Read.class);

    private static final String READ_BEFORE = """
        EXISTS (SELECT 1 FROM about_me_read r
                WHERE r.council_id = a.council_id AND r.young_person_id = a.young_person_id
                  AND r.helper_id = :me AND r.version = a.version)\
        """;

    private static final String NEWEST = """
        FROM about_me a
        LEFT JOIN about_me_part p ON p.council_id = a.council_id AND p.young_person_id = a.young_person_id
          AND p.version = a.version
        WHERE a.council_id = :council AND a.young_person_id IN (<people>)
          AND a.version = (SELECT MAX(b.version) FROM about_me b
                           WHERE b.council_id = a.council_id AND b.young_person_id = a.young_person_id)
        """;

    private static final String WHOLE =
            "SELECT %s, %s, %s AS read_before %s".formatted(PAGES.of("a"), PARTS.of("p"), READ_BEFORE, NEWEST);

    /** Without a word of them. A page that was emptied is nothing to read. */
    private static final String UNREAD =
            "SELECT DISTINCT %s %s AND p.heading IS NOT NULL AND NOT %s".formatted(PAGES.of("a"), NEWEST, READ_BEFORE);

    private final Database database;
    private final Clock clock;

    AboutMeRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** That somebody read a version of a page. */
    record Read(CouncilId councilId, PersonId youngPersonId, PersonId helperId, int version, Instant readAt) {}

    private record Row(AboutMe page, AboutMe.@Nullable Part part, boolean readBefore) {}

    /** The newest version of each of these people's pages: one statement, however many people. */
    Map<PersonId, AboutMe.Whole> list(Actor actor, Collection<Someone> people) {
        return database
                .with(handle -> handle.createQuery(WHOLE)
                        .bind("council", actor.council())
                        .bind("me", actor.person())
                        .bindList("people", ids(people))
                        .map(Rows.with(
                                PAGES.mapper("a"),
                                (page, row) -> new Row(
                                        page,
                                        row.getString("p_heading") == null
                                                ? null
                                                : part(page, row.getString("p_heading"), row.getBytes("p_words")),
                                        row.getBoolean("read_before"))))
                        .list())
                .stream()
                .collect(groupingBy(row -> row.page().youngPersonId()))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> whole(entry.getValue())));
    }

    /** Those among these people whose page the actor has not read as it is now. */
    List<Offer> listUnread(Actor actor, Collection<Someone> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        var byId = people.stream().collect(Collectors.toMap(Someone::youngPersonId, Function.identity()));
        return database.with(handle -> handle.createQuery(UNREAD)
                .bind("council", actor.council())
                .bind("me", actor.person())
                .bindList("people", ids(people))
                .map(PAGES.mapper("a"))
                .map(page -> new Offer(Objects.requireNonNull(byId.get(page.youngPersonId())), page))
                .list());
    }

    /** Adds a version; false when there is one of that number. */
    boolean save(AboutMe page, List<AboutMe.Part> parts, Someone owner) {
        return database.added(handle -> {
            PAGES.insert(handle, List.of(page));
            PARTS.insert(
                    handle, parts.stream().map(part -> part.sealed(owner.key())).toList());
        });
    }

    /** Whoever reads one in two windows at the same moment has read it once. */
    void noteRead(Actor actor, Collection<AboutMe> pages) {
        var reads = pages.stream()
                .map(page -> new Read(
                        page.councilId(), page.youngPersonId(), actor.person(), page.version(), clock.instant()))
                .toList();
        database.added(handle -> READS.insert(handle, reads));
    }

    Optional<AboutMe.Whole> find(Actor actor, Someone someone) {
        return Optional.ofNullable(list(actor, List.of(someone)).get(someone.youngPersonId()));
    }

    private static AboutMe.Part part(AboutMe page, String heading, byte[] words) {
        return new AboutMe.Part(
                page.councilId(),
                page.youngPersonId(),
                page.version(),
                Heading.valueOf(heading),
                new Words.Sealed(words));
    }

    private static AboutMe.Whole whole(List<Row> rows) {
        var first = rows.getFirst();
        return new AboutMe.Whole(
                first.page(),
                rows.stream().map(Row::part).filter(Objects::nonNull).toList(),
                first.readBefore());
    }

    private static List<PersonId> ids(Collection<Someone> people) {
        return people.stream().map(Someone::youngPersonId).toList();
    }
}
