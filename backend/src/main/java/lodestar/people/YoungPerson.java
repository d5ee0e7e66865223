package lodestar.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.vault.DataKey;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/**
 * The person a record belongs to, in care or care experienced.
 *
 * @param reference {@code CHILD} in the council's return; what they go by until there is a name
 * @param name what they are called, sealed with their own key
 * @param nameIsOwn they said it themselves
 * @param version goes up with each change of name
 */
public record YoungPerson(
        CouncilId councilId,
        PersonId id,
        String reference,
        LocalDate dateOfBirth,
        @Nullable Words name,
        boolean nameIsOwn,
        int version,
        Instant madeAt) {

    private static final String NAME = "young_person.name";

    /** Whole years. */
    public int age(LocalDate today) {
        return Period.between(dateOfBirth, today).getYears();
    }

    /** The day from which they can give a star. */
    LocalDate starFrom() {
        return dateOfBirth.plusYears(Wording.YOUNGEST);
    }

    /** The wording their age suggests; none while they are too young for a star. */
    public Optional<Wording> wording(LocalDate today) {
        return today.isBefore(starFrom()) ? Optional.empty() : Optional.of(Wording.forAge(age(today)));
    }

    /** What they are called: their name, or until there is one, the council's reference. */
    public String called() {
        return name == null ? reference : name.text();
    }

    YoungPerson opened(DataKey key) {
        return withName(key.open(name, NAME, id));
    }

    /** For when the name does not open. */
    YoungPerson withoutName() {
        return withName(null);
    }

    YoungPerson sealed(DataKey key) {
        return withName(key.seal(name, NAME, id));
    }

    /** By a name the council uses for them, until they say one themselves. */
    public YoungPerson called(String councilsName) {
        return withName(new Words.Plain(councilsName));
    }

    YoungPerson renamed(Words newName, int newVersion) {
        return new YoungPerson(councilId, id, reference, dateOfBirth, newName, true, newVersion, madeAt);
    }

    private YoungPerson withName(@Nullable Words other) {
        return new YoungPerson(councilId, id, reference, dateOfBirth, other, nameIsOwn, version, madeAt);
    }

    /** Only the id: who they are must not find its way into a log. */
    @Override
    public String toString() {
        return "Young person " + id;
    }
}
