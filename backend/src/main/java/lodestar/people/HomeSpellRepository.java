package lodestar.people;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import lodestar.kernel.CouncilId;
import lodestar.store.Columns;
import lodestar.store.Database;

/** Where young people live and lived. A spell is never removed; a later return may end it or put it right. */
@Singleton
public class HomeSpellRepository {

    private static final Columns<HomeSpell> SPELLS = new Columns<>("home_spell", HomeSpell.class);

    private final Database database;

    HomeSpellRepository(Database database) {
        this.database = database;
    }

    public List<HomeSpell> list(CouncilId council) {
        return database.with(handle -> handle.createQuery(
                        "SELECT " + SPELLS.of("s") + " FROM home_spell s WHERE s.council_id = :council")
                .bind("council", council)
                .map(SPELLS.mapper("s"))
                .list());
    }

    public void add(Collection<HomeSpell> spells) {
        database.run(handle -> SPELLS.insert(handle, spells));
    }

    public void change(Collection<HomeSpell> spells) {
        database.run(handle -> SPELLS.forEach(handle, """
            UPDATE home_spell
            SET why_began = :whyBegan, legal_status = :legalStatus, kind_of_home = :kindOfHome,
                ended = :ended, why_ended = :whyEnded, why_moved = :whyMoved
            WHERE council_id = :councilId AND id = :id\
            """, spells));
    }
}
