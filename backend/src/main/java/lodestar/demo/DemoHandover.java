package lodestar.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import lodestar.access.Role;
import lodestar.kernel.Clocks;
import lodestar.kernel.Ids;
import lodestar.kernel.PersonId;
import lodestar.people.Handover;
import lodestar.people.HandoverRepository;
import lodestar.people.HelperRepository;
import lodestar.people.PeopleRepository;
import lodestar.people.Someone;
import lodestar.people.SupportLink;
import lodestar.vault.Words;

/** Why the visitors' worker came after another, as it was told to the young person of theirs to whom that happened. */
@Singleton
@Requires(env = "demo")
class DemoHandover {

    private static final String REASON =
            "Your worker went to work for another council. Sam asked to be your worker: they"
                    + " know your school and live near it.";

    private final DemoCast cast;
    private final PeopleRepository people;
    private final HelperRepository helpers;
    private final HandoverRepository handovers;
    private final Ids ids;

    DemoHandover(
            DemoCast cast, PeopleRepository people, HelperRepository helpers, HandoverRepository handovers, Ids ids) {
        this.cast = cast;
        this.people = people;
        this.helpers = helpers;
        this.handovers = handovers;
        this.ids = ids;
    }

    void tellSome() {
        var parts = cast.list();
        var links = helpers.listLinks(DemoCouncil.EXAMPLESHIRE);
        var manager = person(parts, Role.MANAGER);
        var worker = person(parts, Role.PRACTITIONER);
        var young = parts.stream()
                .filter(part -> part.age() > 0)
                .map(DemoCast.Part::person)
                .toList();
        people.list(DemoCouncil.EXAMPLESHIRE).stream()
                .filter(someone -> young.contains(someone.youngPersonId()))
                .forEach(someone ->
                        find(links, someone, worker, manager).ifPresent(told -> handovers.save(told, someone)));
    }

    private Optional<Handover> find(List<SupportLink> links, Someone someone, PersonId worker, PersonId manager) {
        var theirs = links.stream()
                .filter(link -> link.youngPersonId().equals(someone.youngPersonId()))
                .toList();
        return theirs.stream()
                .filter(link -> link.helperId().equals(worker) && link.ended() == null)
                .flatMap(began -> theirs.stream()
                        .filter(ended -> began.began().equals(ended.ended()) && ended.kind() == began.kind())
                        .map(ended -> handover(ended, began, manager)))
                .findFirst();
    }

    private Handover handover(SupportLink ended, SupportLink began, PersonId manager) {
        return new Handover(
                began.councilId(),
                began.youngPersonId(),
                ids.next(),
                ended.id(),
                began.id(),
                manager,
                Words.of(REASON),
                Clocks.at(began.began(), LocalTime.NOON));
    }

    private static PersonId person(List<DemoCast.Part> parts, Role role) {
        return parts.stream()
                .filter(part -> part.role() == role)
                .map(DemoCast.Part::person)
                .findFirst()
                .orElseThrow();
    }
}
