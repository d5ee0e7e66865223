package lodestar.exchange;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.people.CouncilRegister;
import lodestar.people.HelperRepository;
import lodestar.people.SupportLink;
import org.jspecify.annotations.Nullable;

/** The links of a council's social workers; those of carers, advisers and advocates are no matter of the return. */
record WorkersHeld(CouncilId council, HelperRepository helpers, CouncilRegister register)
        implements Holding<SupportLink> {

    @Override
    public List<SupportLink> held() {
        return helpers.listLinks(council).stream()
                .filter(link -> link.kind() == SupportLink.Kind.SOCIAL_WORKER)
                .toList();
    }

    @Override
    public Object key(SupportLink link) {
        return List.of(link.youngPersonId(), link.helperId(), link.began());
    }

    @Override
    public PersonId youngPerson(SupportLink link) {
        return link.youngPersonId();
    }

    @Override
    public @Nullable LocalDate ended(SupportLink link) {
        return link.ended();
    }

    @Override
    public Object facts(SupportLink link) {
        return Collections.singletonList(link.why());
    }

    @Override
    public Object endFacts(SupportLink link) {
        return Collections.singletonList(link.ended());
    }

    @Override
    public SupportLink broughtUpToDate(SupportLink held, SupportLink told) {
        return new SupportLink(
                held.councilId(),
                held.id(),
                held.youngPersonId(),
                held.helperId(),
                held.kind(),
                held.began(),
                told.ended(),
                told.why(),
                held.madeAt());
    }

    @Override
    public boolean belongsTo(ReportingYear year, SupportLink link) {
        return year.touches(link.began(), link.ended());
    }

    @Override
    public String inWords(SupportLink link) {
        return "a social worker since %s".formatted(link.began());
    }

    @Override
    public void add(Collection<SupportLink> rows) {
        helpers.saveLinks(rows);
    }

    @Override
    public void change(Collection<SupportLink> rows) {
        register.change(rows);
    }
}
