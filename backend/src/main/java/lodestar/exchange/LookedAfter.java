package lodestar.exchange;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import lodestar.kernel.PersonId;
import lodestar.people.HomeSpell;

/** Who was looked after on one day. */
public final class LookedAfter {

    private LookedAfter() {}

    /**
     * The young people with a home spell that holds on that day: begun on it or before, and not ended on it. Those who
     * only came for short stays (legal status V3 or V4) are left out, as the national figures leave them out.
     */
    public static Set<PersonId> on(LocalDate day, Collection<HomeSpell> spells) {
        return spells.stream()
                .filter(spell -> spell.holdsOn(day) && !spell.isAShortStay())
                .map(HomeSpell::youngPersonId)
                .collect(toUnmodifiableSet());
    }
}
