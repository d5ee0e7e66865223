package lodestar.matter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One version of a council's plan: the law's ten matters and those that the council adds, in the words of its day.
 *
 * @param law which version of the law's words it stands on
 * @param added the council's own, as they were
 */
public record PlanTemplate(int number, int law, List<Matter> added, Instant since) {

    /** The law's ten without anything, as every council begins. */
    static final PlanTemplate FIRST = new PlanTemplate(1, 1, List.of(), Instant.EPOCH);

    public PlanTemplate {
        added = List.copyOf(added);
    }

    /** The codes of all its matters, in the order of the screens: the law's ten first. */
    public List<String> codes() {
        return matters().map(Matter::code).toList();
    }

    public boolean has(String matter) {
        return find(matter).isPresent();
    }

    /** What a matter is called; its code where it is none of this version's. */
    public String label(String matter, Reader reader) {
        return find(matter).map(it -> it.words(reader).label()).orElse(matter);
    }

    Stream<Matter> matters() {
        return Stream.concat(LawMatters.of(law).stream(), added.stream());
    }

    private Optional<Matter> find(String matter) {
        return matters().filter(it -> it.code().equals(matter)).findFirst();
    }
}
