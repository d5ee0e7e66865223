package lodestar.matter;

import io.micronaut.context.annotation.Context;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import lodestar.kernel.CouncilId;
import lodestar.people.OwnCouncil;
import lodestar.star.StarTemplate;
import lodestar.store.Taken;
import org.jspecify.annotations.Nullable;

/**
 * The versions of each council's plan. What the council's own file says is read at the start, so that Lodestar does not
 * start with one that is not what it should be; where it says something new, that is the next version.
 *
 * <p>A version never changes, so each is read once and kept. Another server may have added one meanwhile: a number or a
 * matter that is not known here is looked for once more.
 */
@Context
public class PlanTemplates {

    private final PlanTemplateRepository repository;
    private final StarTemplate star;
    private final Clock clock;
    private final Map<CouncilId, List<PlanTemplate>> known = new ConcurrentHashMap<>();

    PlanTemplates(
            MatterSettings settings,
            OwnCouncil own,
            PlanTemplateRepository repository,
            StarTemplate star,
            Clock clock) {
        this.repository = repository;
        this.star = star;
        this.clock = clock;
        open(own.id(), settings.matters());
    }

    /**
     * Makes the next version where the file says something else than the newest. Of several who do so at once, one
     * makes it.
     *
     * @param file of the council's own matters; without one, what it added before stays
     */
    final void open(CouncilId council, @Nullable String file) {
        var says = file == null ? null : AddedMatters.read(file, star.areas());
        Taken.again(() -> {
            var newest = again(council).getLast();
            keep(council, newest, says == null ? newest.added() : says.after(newest));
            return newest;
        });
    }

    /** The one that is on the screens now. */
    public PlanTemplate newest(CouncilId council) {
        return all(council).getLast();
    }

    /** The same, where somebody has written under that version. */
    public PlanTemplate newest(CouncilId council, int written) {
        find(council, written);
        return newest(council);
    }

    public Optional<PlanTemplate> find(CouncilId council, int number) {
        var here = all(council);
        return at(here.getLast().number() < number ? again(council) : here, number);
    }

    /** The words in which something was written; the newest where they are not there. */
    public PlanTemplate ofDay(CouncilId council, int number) {
        return find(council, number).orElseGet(() -> newest(council));
    }

    /** The words that were on the screens at that moment. */
    public PlanTemplate ofDay(CouncilId council, Instant moment) {
        return all(council).reversed().stream()
                .filter(it -> !it.since().isAfter(moment))
                .findFirst()
                .orElse(PlanTemplate.FIRST);
    }

    /** Whether it is a matter of the plan. None is ever taken away, so the newest version has all there ever were. */
    public boolean has(CouncilId council, String matter) {
        return newest(council).has(matter) || again(council).getLast().has(matter);
    }

    private void keep(CouncilId council, PlanTemplate newest, List<Matter> added) {
        // A server of an older release takes nothing back while both run.
        int law = Math.max(newest.law(), LawMatters.NEWEST);
        if (newest.law() != law || !newest.added().equals(added)) {
            var next = new PlanTemplate(newest.number() + 1, law, added, clock.instant());
            Taken.unless(repository.add(council, next));
            again(council);
        }
    }

    private List<PlanTemplate> all(CouncilId council) {
        var here = known.get(council);
        return here == null ? again(council) : here;
    }

    private List<PlanTemplate> again(CouncilId council) {
        var found = repository.list(council);
        known.put(council, found);
        return found;
    }

    private static Optional<PlanTemplate> at(List<PlanTemplate> all, int number) {
        return all.stream().filter(it -> it.number() == number).findFirst();
    }
}
