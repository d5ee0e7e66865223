package lodestar.exchange;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.people.HomeSpell;
import lodestar.people.HomeSpellRepository;
import org.jspecify.annotations.Nullable;

/** The home spells of a council: one of a young person is told from another by the day it began. */
record HomesHeld(CouncilId council, HomeSpellRepository spells) implements Holding<HomeSpell> {

    @Override
    public List<HomeSpell> held() {
        return spells.list(council);
    }

    @Override
    public Object key(HomeSpell spell) {
        return List.of(spell.youngPersonId(), spell.began());
    }

    @Override
    public PersonId youngPerson(HomeSpell spell) {
        return spell.youngPersonId();
    }

    @Override
    public @Nullable LocalDate ended(HomeSpell spell) {
        return spell.ended();
    }

    @Override
    public Object facts(HomeSpell spell) {
        return List.of(spell.whyBegan(), spell.legalStatus(), spell.kindOfHome());
    }

    @Override
    public Object endFacts(HomeSpell spell) {
        return Arrays.asList(spell.ended(), spell.whyEnded(), spell.whyMoved());
    }

    @Override
    public HomeSpell broughtUpToDate(HomeSpell held, HomeSpell told) {
        return new HomeSpell(
                held.councilId(),
                held.id(),
                held.youngPersonId(),
                held.began(),
                told.whyBegan(),
                told.legalStatus(),
                told.kindOfHome(),
                told.ended(),
                told.whyEnded(),
                told.whyMoved(),
                held.madeAt());
    }

    @Override
    public boolean belongsTo(ReportingYear year, HomeSpell spell) {
        return year.touches(spell.began(), spell.ended());
    }

    @Override
    public String inWords(HomeSpell spell) {
        return "a home since %s".formatted(spell.began());
    }

    @Override
    public void add(Collection<HomeSpell> rows) {
        spells.add(rows);
    }

    @Override
    public void change(Collection<HomeSpell> rows) {
        spells.change(rows);
    }
}
