package lodestar.exchange;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import lodestar.kernel.PersonId;
import lodestar.people.HomeSpell;
import org.jspecify.annotations.Nullable;

/** How many of those looked after at the end of a year lived in three homes or more during it. */
public final class HomesInYear {

    private static final int MANY = 3;

    private HomesInYear() {}

    /**
     * A home begins with a spell that is no mere change of legal status and lasts until the next home begins. It counts
     * if at least one night of it lies in the year; a hospital bed, a holiday and the like do not count.
     */
    public static Share threeOrMore(ReportingYear year, Set<PersonId> lookedAfter, Collection<HomeSpell> spells) {
        var ofEach = spells.stream()
                .filter(spell -> lookedAfter.contains(spell.youngPersonId()))
                .collect(groupingBy(HomeSpell::youngPersonId));
        var many = ofEach.values().stream()
                .filter(own -> homes(own).stream()
                                .filter(home -> year.touches(home.began, home.ended))
                                .count()
                        >= MANY)
                .count();
        return new Share((int) many, lookedAfter.size());
    }

    private record Home(LocalDate began, @Nullable LocalDate ended) {}

    private static List<Home> homes(List<HomeSpell> spells) {
        var homes = new ArrayList<Home>();
        spells.stream()
                .filter(spell -> !spell.isForAWhile())
                .sorted(Comparator.comparing(HomeSpell::began))
                .forEach(spell -> {
                    var goesOn = !spell.startsAHome() && !homes.isEmpty();
                    var began = goesOn ? homes.removeLast().began : spell.began();
                    homes.add(new Home(began, spell.ended()));
                });
        return homes;
    }
}
