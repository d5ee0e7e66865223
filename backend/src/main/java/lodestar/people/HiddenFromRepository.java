package lodestar.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.store.Database;

/** Who may not see what. Words about it are added and read, nothing else: there is no update and no delete. */
@Singleton
public class HiddenFromRepository {

    /**
     * One word for each of these helpers who is around the young person, was once, or manages such a worker. Who was
     * around once may come back.
     */
    private static final String ADD = """
        INSERT INTO hidden_from
          (council_id, item_id, helper_id, id, item_kind, young_person_id, hidden, said_at)
        SELECT h.council_id, :item, h.id, :id, :kind, :person, :hidden, :now
        FROM helper h
        WHERE h.council_id = :council AND h.id IN (<helpers>)
          AND EXISTS (SELECT 1 FROM support_link l
                      JOIN helper w ON w.council_id = l.council_id AND w.id = l.helper_id
                      WHERE l.council_id = h.council_id AND l.young_person_id = :person
                        AND (w.id = h.id OR w.manager_id = h.id))\
        """;

    private final Database database;

    HiddenFromRepository(Database database) {
        this.database = database;
    }

    /** What kind of thing is hidden. */
    public enum Kind {
        READING,
        /** The whole plan; its item is the young person. */
        PLAN,
        /** One wish about seeing family, with all about it. */
        FAMILY,
        /** One wish for help. */
        WISH,
        /** One letter after a visit. */
        LETTER
    }

    /** What a young person says about one thing of theirs: that it is hidden, or is shown again. */
    public record Word(
            CouncilId council, PersonId person, Kind kind, UUID item, UUID id, boolean hidden, Instant now) {}

    /** A helper from whom something is hidden, by name, and since when. */
    public record Hidden(PersonId id, String name, Instant since) {

        /** With the name as it stands on the young person's own screen. */
        public Hidden calledBy(Someone someone) {
            return new Hidden(id, someone.calls(id, name), since);
        }

        /** Nothing of it: from whom somebody hides is nobody's in a log. */
        @Override
        public String toString() {
            return "Hidden from somebody";
        }
    }

    /** Adds a word about each of them; false when one of them is nobody to the young person. */
    public boolean add(Word word, Set<PersonId> helpers) {
        return database.with(handle -> handle.createUpdate(ADD)
                        .bind("council", word.council())
                        .bind("person", word.person())
                        .bind("kind", word.kind())
                        .bind("item", word.item())
                        .bind("id", word.id())
                        .bind("hidden", word.hidden())
                        .bind("now", word.now())
                        .bindList("helpers", List.copyOf(helpers))
                        .execute())
                == helpers.size();
    }

    /** For each thing, those it is hidden from now: one statement, however many things. */
    public Map<UUID, List<Hidden>> list(CouncilId council, Collection<UUID> items) {
        return database.with(handle -> handle.createQuery("""
            SELECT x.item_id, h.id, h.name, x.said_at
            FROM hidden_from x
            JOIN helper h ON h.council_id = x.council_id AND h.id = x.helper_id
            WHERE x.council_id = :council AND x.item_id IN (<items>) AND x.hidden
              AND NOT EXISTS (SELECT 1 FROM hidden_from later
                              WHERE later.council_id = x.council_id AND later.item_id = x.item_id
                                AND later.helper_id = x.helper_id AND later.id > x.id)
            ORDER BY h.name, h.id\
            """)
                .bind("council", council)
                .bindList("items", List.copyOf(items))
                .map((row, context) -> Map.entry(
                        context.findColumnMapperFor(UUID.class).orElseThrow().map(row, "item_id", context),
                        new Hidden(
                                context.findColumnMapperFor(PersonId.class)
                                        .orElseThrow()
                                        .map(row, "id", context),
                                row.getString("name"),
                                context.findColumnMapperFor(Instant.class)
                                        .orElseThrow()
                                        .map(row, "said_at", context))))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList()))));
    }
}
