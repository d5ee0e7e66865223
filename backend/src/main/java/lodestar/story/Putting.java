package lodestar.story;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lodestar.kernel.PersonId;
import lodestar.people.Someone;
import lodestar.people.StoryPiece;
import org.jspecify.annotations.Nullable;

/** Puts the pieces of a story in order, each with what is told within it, and with the names of those in it. */
final class Putting {

    private static final Comparator<StoryPiece> OLDEST_FIRST = Comparator.comparing((StoryPiece piece) -> piece.at())
            .thenComparing(piece -> piece.id().toString());

    private final Someone me;
    private final Map<PersonId, String> names;
    private final Map<UUID, List<StoryPiece>> within;

    private Putting(Someone me, Map<PersonId, String> names, Map<UUID, List<StoryPiece>> within) {
        this.me = me;
        this.names = names;
        this.within = within;
    }

    /** The helpers in it, whose names are needed. */
    static Set<PersonId> helpers(Someone me, List<StoryPiece> pieces) {
        return pieces.stream()
                .flatMap(piece -> Stream.concat(
                        Stream.ofNullable(piece.by()), piece.lines().stream().flatMap(line -> line.people().stream())))
                .filter(person -> !person.equals(me.youngPersonId()))
                .collect(Collectors.toSet());
    }

    /** What is told within something that is not there stands by itself. */
    static List<Told> together(Someone me, List<StoryPiece> pieces, Map<PersonId, String> names) {
        var there = new HashSet<UUID>();
        pieces.forEach(piece -> there.add(piece.id()));
        var nested = new HashMap<UUID, List<StoryPiece>>(pieces.stream()
                .filter(piece -> isWithin(piece, there))
                .collect(groupingBy(piece -> Objects.requireNonNull(piece.within()))));
        var putting = new Putting(me, names, nested);
        return pieces.stream()
                .filter(piece -> !isWithin(piece, there))
                .sorted(OLDEST_FIRST)
                .map(putting::told)
                .toList();
    }

    private static boolean isWithin(StoryPiece piece, Set<UUID> there) {
        return piece.within() != null && there.contains(piece.within());
    }

    private Told told(StoryPiece piece) {
        return new Told(
                piece,
                name(piece.by()),
                me.youngPersonId().equals(piece.by()),
                piece.lines().stream().map(this::named).toList(),
                within.getOrDefault(piece.id(), List.of()).stream()
                        .sorted(OLDEST_FIRST)
                        .map(this::told)
                        .toList());
    }

    private StoryPiece.Line named(StoryPiece.Line line) {
        if (line.people().isEmpty()) {
            return line;
        }
        var text =
                line.people().stream().map(this::name).filter(Objects::nonNull).collect(joining(", "));
        return new StoryPiece.Line(line.name(), line.label(), text, line.code(), List.of());
    }

    /** As the young person calls them. */
    private @Nullable String name(@Nullable PersonId person) {
        return me.youngPersonId().equals(person) ? me.person().called() : me.callsAny(person, names.get(person));
    }
}
