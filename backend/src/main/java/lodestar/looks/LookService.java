package lodestar.looks;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Receipts;
import lodestar.access.Tie;
import lodestar.audit.Why;
import lodestar.kernel.Clocks;
import lodestar.kernel.DomainError;
import lodestar.kernel.Page;
import lodestar.kernel.PersonId;
import lodestar.people.HelperRepository;
import lodestar.people.PeopleService;
import lodestar.people.Someone;
import lodestar.people.SupportSpell;

/** Who looked at a young person's things: for the young person, and for the records officer. */
@Singleton
class LookService {

    private final PeopleService people;
    private final HelperRepository helpers;
    private final LookRepository looks;
    private final Telling telling;
    private final Receipts receipts;

    LookService(
            PeopleService people, HelperRepository helpers, LookRepository looks, Telling telling, Receipts receipts) {
        this.people = people;
        this.helpers = helpers;
        this.looks = looks;
        this.telling = telling;
        this.receipts = receipts;
    }

    /** The latest first. What the young person is not to be told yet is left out for them, and for nobody else. */
    Page<ShownLook> list(Actor actor, PersonId youngPerson, Page.Wanted wanted) {
        var about = people.get(actor, Action.PEOPLE_WHO_LOOKED, youngPerson);

        var after = Looking.Position.read(wanted);
        var page = Looking.page(looks.listLines(about, after, !isOwn(about)), after, wanted);
        return shown(about, page);
    }

    /**
     * The young person did not expect it; the records officers are told, and the young person sees whether they saw.
     */
    ShownLook notExpected(Actor actor, NotExpected wanted) {
        var me = people.get(actor, Action.PEOPLE_LOOK_NOT_EXPECTED, actor.person());
        var line = looks.findLine(me, wanted.lookId()).orElseThrow(DomainError.NotFound::new);

        var result = new Receipts.Result(line.id(), null);
        receipts.once(actor, wanted.clientMutationId(), wanted, result, () -> {
            if (looks.saveUnexpected(me.person(), line.id())) {
                telling.ofUnexpected(me.person(), line);
            }
        });
        return shown(me, new Look(List.of(line)));
    }

    private ShownLook shown(Someone about, Look look) {
        return shown(about, new Page<>(List.of(look), new Page.PageInfo(false, null)))
                .nodes()
                .getFirst();
    }

    private Page<ShownLook> shown(Someone about, Page<Look> page) {
        var support = helpers.listAllSupport(about.person());
        var lines = page.nodes().stream()
                .flatMap(look -> look.lines().stream())
                .map(LookLine::id)
                .toList();
        var unexpected = looks.listUnexpected(about, lines).stream()
                .collect(Collectors.toMap(Unexpected::lineId, Function.identity()));
        return page.map(look -> {
            var own = supportBy(look, support);
            var said = look.lines().stream()
                    .flatMap(line -> Optional.ofNullable(unexpected.get(line.id())).stream())
                    .findFirst();
            return new ShownLook(
                    look,
                    own.map(SupportSpell::kind).orElse(null),
                    own.map(SupportSpell::began).orElse(null),
                    managedBy(about, look, support),
                    said.orElse(null));
        });
    }

    /** The link by which they looked, as it stood on that day. */
    private static Optional<SupportSpell> supportBy(Look look, List<SupportSpell> support) {
        var supports = look.first().why() == Why.SUPPORTS || look.first().why() == Why.CARES_FOR;
        return support.stream()
                .filter(spell ->
                        supports && spell.helperId().equals(look.first().person()))
                .filter(spell -> spell.holdsOn(Clocks.day(look.at())))
                .findFirst();
    }

    private static List<String> managedBy(Someone about, Look look, List<SupportSpell> support) {
        var manager = look.first().why() == Why.MANAGES ? look.first().person() : null;
        return support.stream()
                .filter(spell -> manager != null && manager.equals(spell.managerId()))
                .filter(spell -> spell.holdsOn(Clocks.day(look.at())))
                .map(spell -> about.calls(spell.helperId(), spell.helperName()))
                .distinct()
                .toList();
    }

    private static boolean isOwn(Someone about) {
        return about.ties().contains(Tie.SELF);
    }
}
