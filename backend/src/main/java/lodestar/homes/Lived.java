package lodestar.homes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import lodestar.people.HomeSpell;
import org.jspecify.annotations.Nullable;

/**
 * One home somebody lives or lived in, from one day to another, whatever their legal status was meanwhile.
 *
 * @param id of the spell it began with
 * @param until none while they live there
 * @param whyLeft none where the return does not say
 * @param shortStay planned nights away from home
 */
record Lived(
        UUID id,
        HomeKind kind,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable WhyMoved whyLeft,
        boolean shortStay) {

    /**
     * Homes out of the return's spells, the newest first. A spell that only changed the legal status goes on in the
     * same home, unless there was a time between.
     */
    static List<Lived> in(List<HomeSpell> spells) {
        var homes = new ArrayList<Lived>();
        for (var spell :
                spells.stream().sorted(Comparator.comparing(HomeSpell::began)).toList()) {
            var last = homes.isEmpty() ? null : homes.getLast();
            if (last != null && !spell.startsAHome() && spell.began().equals(last.until())) {
                homes.set(homes.size() - 1, last.goesOn(spell));
            } else {
                homes.add(of(spell));
            }
        }
        return List.copyOf(homes.reversed());
    }

    private static Lived of(HomeSpell spell) {
        return new Lived(
                spell.id(),
                HomeKind.of(spell.kindOfHome()),
                spell.began(),
                spell.ended(),
                WhyMoved.of(spell.whyMoved()).orElse(null),
                spell.isAShortStay());
    }

    private Lived goesOn(HomeSpell spell) {
        return new Lived(
                id, kind, since, spell.ended(), WhyMoved.of(spell.whyMoved()).orElse(null), shortStay);
    }

    /** Only the id: where somebody lives must not find its way into a log. */
    @Override
    public String toString() {
        return "Lived in " + id;
    }
}
