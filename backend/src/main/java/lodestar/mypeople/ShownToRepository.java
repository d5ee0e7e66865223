package lodestar.mypeople;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lodestar.kernel.PersonId;
import lodestar.people.Someone;
import lodestar.store.Database;

/** To whom a young person shows what. Words about it are added and read, nothing else: no update and no delete. */
@Singleton
public class ShownToRepository {

    /** In SQL, that the newest word {@code x} about one thing and one helper stands, and is a yes. */
    public static final String SHOWN = """
        x.shown AND NOT EXISTS (SELECT 1 FROM shown_to later
                                WHERE later.council_id = x.council_id AND later.young_person_id = x.young_person_id
                                  AND later.thing = x.thing AND later.helper_id = x.helper_id AND later.id > x.id)\
        """;

    /** Only for who is around the young person now, was once, or manages such a worker. */
    private static final String ADD = """
        INSERT INTO shown_to (council_id, young_person_id, thing, helper_id, id, shown, said_at)
        SELECT h.council_id, :person, :thing, h.id, :id, :shown, :now
        FROM helper h
        WHERE h.council_id = :council AND h.id = :helper
          AND EXISTS (SELECT 1 FROM support_link l
                      JOIN helper w ON w.council_id = l.council_id AND w.id = l.helper_id
                      WHERE l.council_id = h.council_id AND l.young_person_id = :person
                        AND (w.id = h.id OR w.manager_id = h.id))\
        """;

    private static final String LIST = """
        SELECT x.thing, h.id, h.name, x.said_at
        FROM shown_to x
        JOIN helper h ON h.council_id = x.council_id AND h.id = x.helper_id
        WHERE x.council_id = :council AND x.young_person_id = :person AND %s
        """.formatted(SHOWN);

    private final Database database;

    ShownToRepository(Database database) {
        this.database = database;
    }

    /** Somebody who sees one thing, by the young person's own word for them. */
    record ShownTo(OwnThing thing, PersonId id, String name, Instant since) {

        /** Nothing of it: who may see what is nobody's in a log. */
        @Override
        public String toString() {
            return "Shown to somebody";
        }
    }

    /** False when the helper is nobody to the young person. */
    boolean add(Someone me, OwnThing thing, PersonId helper, boolean shown, UUID id, Instant now) {
        return database.with(handle -> handle.createUpdate(ADD)
                        .bind("council", me.person().councilId())
                        .bind("person", me.youngPersonId())
                        .bind("thing", thing)
                        .bind("helper", helper)
                        .bind("shown", shown)
                        .bind("id", id)
                        .bind("now", now)
                        .execute())
                == 1;
    }

    /** Who sees what of a young person's now. */
    List<ShownTo> list(Someone me) {
        return database.with(handle -> handle.createQuery(LIST)
                .bind("council", me.person().councilId())
                .bind("person", me.youngPersonId())
                .map((row, context) -> {
                    var helper = context.findColumnMapperFor(PersonId.class)
                            .orElseThrow()
                            .map(row, "id", context);
                    return new ShownTo(
                            OwnThing.valueOf(row.getString("thing")),
                            helper,
                            me.calls(helper, row.getString("name")),
                            context.findColumnMapperFor(Instant.class)
                                    .orElseThrow()
                                    .map(row, "said_at", context));
                })
                .list());
    }
}
