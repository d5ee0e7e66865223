package lodestar.looks;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import lodestar.access.Actor;
import lodestar.access.Role;
import lodestar.kernel.Clocks;
import lodestar.kernel.CouncilId;
import lodestar.kernel.Ids;
import lodestar.kernel.PersonId;
import lodestar.people.HelperRepository;
import lodestar.people.YoungPerson;
import lodestar.signin.Officers;

/**
 * Who has to be told of what, written down in the transaction in which it happens: nobody can do it and not be told of.
 */
@Singleton
public class Telling {

    private final NoticeRepository notices;
    private final HelperRepository helpers;
    private final Officers officers;
    private final Ids ids;
    private final Clock clock;

    Telling(NoticeRepository notices, HelperRepository helpers, Officers officers, Ids ids, Clock clock) {
        this.notices = notices;
        this.helpers = helpers;
        this.officers = officers;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Tells of a record that was opened: the managers of the young person's workers and of whoever opened it, and every
     * records officer; the young person, or else the safeguarding leads, who can say when it is safe to tell them.
     */
    void ofEmergency(Glass glass, Actor by) {
        var told = new LinkedHashSet<Told>();
        var today = Clocks.today(clock);
        helpers.listManagers(by.council(), glass.youngPersonId(), by.person(), today)
                .forEach(manager -> told.add(new Told(manager, Role.MANAGER)));
        told.addAll(all(by.council(), Role.RECORDS_OFFICER));
        if (glass.toldAt() == null) {
            told.addAll(all(by.council(), Role.SAFEGUARDING_LEAD));
        } else {
            told.add(new Told(glass.youngPersonId(), Role.YOUNG_PERSON));
        }
        told.removeIf(one -> one.person().equals(by.person()));
        emergency(glass, told);
    }

    /** Tells the young person, now that it is safe. */
    void youngPersonOf(Glass glass) {
        emergency(glass, Set.of(new Told(glass.youngPersonId(), Role.YOUNG_PERSON)));
    }

    /**
     * Tells of a look that the young person did not expect: every records officer but the one who looked; where there
     * is no other, the safeguarding leads.
     */
    void ofUnexpected(YoungPerson by, LookLine look) {
        var told = others(by, look, Role.RECORDS_OFFICER);
        save((told.isEmpty() ? others(by, look, Role.SAFEGUARDING_LEAD) : told)
                .stream()
                        .map(one -> new Notice(
                                by.councilId(),
                                ids.next(),
                                one.person(),
                                one.role(),
                                Notice.Kind.NOT_EXPECTED,
                                by.id(),
                                look.accountId(),
                                look.id(),
                                look.at(),
                                clock.instant(),
                                null)));
    }

    /** Tells the young person that somebody else is their worker from now on: why stands with the handing over. */
    public void ofHandover(Actor by, PersonId youngPerson, UUID handover) {
        now(by, youngPerson, Notice.Kind.HANDED_OVER, handover);
    }

    /** Tells the young person that a worker wrote to them. */
    public void ofLetter(Actor by, PersonId youngPerson, UUID visit) {
        now(by, youngPerson, Notice.Kind.LETTER, visit);
    }

    /** Tells the young person that the council was asked for a copy of everything about them. */
    public void ofCopy(Actor by, PersonId youngPerson, UUID request) {
        now(by, youngPerson, Notice.Kind.COPY_ASKED, request);
    }

    private void now(Actor by, PersonId youngPerson, Notice.Kind kind, UUID about) {
        var now = clock.instant();
        save(Stream.of(new Notice(
                by.council(),
                ids.next(),
                youngPerson,
                Role.YOUNG_PERSON,
                kind,
                youngPerson,
                by.accountId(),
                about,
                now,
                now,
                null)));
    }

    private List<Told> others(YoungPerson by, LookLine look, Role role) {
        return all(by.councilId(), role).stream()
                .filter(one -> !one.person().equals(look.person()))
                .toList();
    }

    private List<Told> all(CouncilId council, Role role) {
        return officers.list(council, role).stream()
                .map(person -> new Told(person, role))
                .toList();
    }

    private void emergency(Glass glass, Collection<Told> told) {
        save(told.stream()
                .map(one -> new Notice(
                        glass.councilId(),
                        ids.next(),
                        one.person(),
                        one.role(),
                        Notice.Kind.EMERGENCY,
                        glass.youngPersonId(),
                        glass.accountId(),
                        glass.id(),
                        glass.openedAt(),
                        clock.instant(),
                        null)));
    }

    private void save(Stream<Notice> told) {
        notices.save(told.toList());
    }
}
