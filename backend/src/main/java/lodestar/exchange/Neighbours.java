package lodestar.exchange;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * One child's spells of one kind in the order they began, each beside the one before it that ends last.
 *
 * <p>Not beside the one just before it: a spell that was never ended overlaps everything that came after.
 */
final class Neighbours {

    private Neighbours() {}

    static <S extends Spell> void each(List<S> spells, BiConsumer<S, S> look) {
        spells.stream()
                .collect(groupingBy(spell -> spell.at().child()))
                .values()
                .forEach(ofOneChild -> {
                    var inOrder = ofOneChild.stream()
                            .sorted(Comparator.comparing(Spell::began).thenComparing(Neighbours::endOrNever))
                            .toList();
                    var endsLast = inOrder.getFirst();
                    for (var spell : inOrder.subList(1, inOrder.size())) {
                        look.accept(endsLast, spell);
                        endsLast = endOrNever(spell).isBefore(endOrNever(endsLast)) ? endsLast : spell;
                    }
                });
    }

    /** The day a spell ends is the day the next one begins; that is no overlap. */
    static boolean overlap(Spell before, Spell after) {
        return after.began().isBefore(endOrNever(before));
    }

    static boolean bothOpen(Spell before, Spell after) {
        return before.ended() == null && after.ended() == null;
    }

    private static LocalDate endOrNever(Spell spell) {
        var ended = spell.ended();
        return ended == null ? LocalDate.MAX : ended;
    }
}
