package lodestar.homes;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import lodestar.access.Actor;
import lodestar.mypeople.ShownToRepository;
import lodestar.people.Someone;
import lodestar.store.Columns;
import lodestar.store.Database;

/** Homes, and what is said about them. What is said is added and read, nothing else: no update and no delete. */
@Singleton
class HomeRepository {

    private static final Columns<HomeView> VIEWS = new Columns<>("home_view", HomeView.class);
    private static final Columns<LivesWithMe> LIVES = new Columns<>("lives_with_me", LivesWithMe.class);
    private static final Columns<HomeSuits> SUITS = new Columns<>("home_suits", HomeSuits.class);

    /** Everything on the page with one statement; of what is said, the newest fifty versions. */
    private static final String ALL = """
        SELECT 'SPELL' AS what, s.id AS id, s.began AS began, s.ended AS ended, s.why_began AS code,
          s.kind_of_home AS kind, s.legal_status AS legal_status, s.why_moved AS why_moved, 0 AS version,
          NULL AS words, NULL AS name, s.made_at AS at
        FROM home_spell s
        WHERE s.council_id = :council AND s.young_person_id = :person
        UNION ALL
        (SELECT 'VIEW', NULL, NULL, NULL, v.feeling, NULL, NULL, NULL, v.version, v.words, NULL, v.written_at
         FROM home_view v
         WHERE v.council_id = :council AND v.young_person_id = :person ORDER BY v.version DESC LIMIT 50)
        UNION ALL
        (SELECT 'LIVES', NULL, NULL, NULL, NULL, NULL, NULL, NULL, l.version, l.words, NULL, l.written_at
         FROM lives_with_me l
         WHERE l.council_id = :council AND l.young_person_id = :person ORDER BY l.version DESC LIMIT 1)
        UNION ALL
        (SELECT 'SUITS', h.id, NULL, NULL, u.suits, NULL, NULL, NULL, u.version, u.words, h.name, u.written_at
         FROM home_suits u
         JOIN helper h ON h.council_id = u.council_id AND h.id = u.by_id
         WHERE u.council_id = :council AND u.young_person_id = :person ORDER BY u.version DESC LIMIT 50)
        UNION ALL
        SELECT 'WORD', w.thing_id, NULL, NULL, NULL, NULL, NULL, NULL, w.version, w.word, NULL, w.written_at
        FROM preferred_word w
        WHERE w.council_id = :council AND w.young_person_id = :person AND w.kind = 'HOME'
          AND w.version = (SELECT MAX(n.version) FROM preferred_word n
                           WHERE n.council_id = w.council_id AND n.young_person_id = w.young_person_id
                             AND n.thing_id = w.thing_id)
        UNION ALL
        SELECT 'SHOWN', NULL, NULL, NULL, x.thing, NULL, NULL, NULL, 0, NULL, NULL, x.said_at
        FROM shown_to x
        WHERE x.council_id = :council AND x.young_person_id = :person AND x.helper_id = :me
          AND x.thing IN ('MY_HOME', 'WHO_LIVES_WITH_ME') AND %s
        """.formatted(ShownToRepository.SHOWN);

    private static final String NEWEST_VIEW = """
        SELECT %s FROM home_view v
        WHERE v.council_id = :council AND v.young_person_id = :person ORDER BY v.version DESC LIMIT 1
        """.formatted(VIEWS.of("v"));

    private static final String NEWEST_LIVES = """
        SELECT %s FROM lives_with_me l
        WHERE l.council_id = :council AND l.young_person_id = :person ORDER BY l.version DESC LIMIT 1
        """.formatted(LIVES.of("l"));

    private static final String NEWEST_SUITS = """
        SELECT %s FROM home_suits u
        WHERE u.council_id = :council AND u.young_person_id = :person ORDER BY u.version DESC LIMIT 1
        """.formatted(SUITS.of("u"));

    private final Database database;

    HomeRepository(Database database) {
        this.database = database;
    }

    Home find(Actor actor, Someone someone) {
        return HomeRows.home(
                someone,
                database.with(handle -> handle.createQuery(ALL)
                        .bind("council", actor.council())
                        .bind("person", someone.youngPersonId())
                        .bind("me", actor.person())
                        .map(new HomeRows(someone))
                        .list()));
    }

    Optional<HomeView> findNewestView(Someone someone) {
        return newest(NEWEST_VIEW, VIEWS, "v", someone).map(it -> it.opened(someone.key()));
    }

    Optional<LivesWithMe> findNewestLivesWithMe(Someone someone) {
        return newest(NEWEST_LIVES, LIVES, "l", someone).map(it -> it.opened(someone.key()));
    }

    Optional<HomeSuits> findNewestSuits(Someone someone) {
        return newest(NEWEST_SUITS, SUITS, "u", someone).map(it -> it.opened(someone.key()));
    }

    /** Each adds a version; false when there is one of that number. */
    boolean save(HomeView view, Someone of) {
        return database.added(handle -> VIEWS.insert(handle, List.of(view.sealed(of.key()))));
    }

    boolean save(LivesWithMe words, Someone of) {
        return database.added(handle -> LIVES.insert(handle, List.of(words.sealed(of.key()))));
    }

    boolean save(HomeSuits suits, Someone of) {
        return database.added(handle -> SUITS.insert(handle, List.of(suits.sealed(of.key()))));
    }

    private <R extends Record> Optional<R> newest(String which, Columns<R> rows, String alias, Someone someone) {
        return database.with(handle -> handle.createQuery(which)
                .bind("council", someone.person().councilId())
                .bind("person", someone.youngPersonId())
                .map(rows.mapper(alias))
                .findOne());
    }
}
