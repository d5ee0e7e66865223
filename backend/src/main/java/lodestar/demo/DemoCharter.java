package lodestar.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import lodestar.access.Role;
import lodestar.charter.CharterBefore;
import lodestar.demo.DemoCrowd.Member;
import lodestar.insight.ClosedBefore.Over;

/** The charter of the made-up council, who signed it, and what the crowd says in each quarter of whether it is kept. */
@Singleton
@Requires(env = "demo")
class DemoCharter {

    private static final int SPEAKERS = 36;
    private static final String PROMISE = """
        We ask you before we decide something about your life.
        We tell you what came of what you said, and why.
        We write so that you can read it.
        We work with the children in care council on everything that is for young people.\
        """;

    private final DemoCast cast;
    private final CharterBefore charter;

    DemoCharter(DemoCast cast, CharterBefore charter) {
        this.cast = cast;
        this.charter = charter;
    }

    void prepare(List<Member> members, List<Over> quarters) {
        var council = DemoCouncil.EXAMPLESHIRE;
        var lead = cast.personOf(Role.PARTICIPATION_LEAD);
        var first = quarters.getFirst();
        charter.written(council, lead, PROMISE, first.day(1));
        charter.signed(council, lead, Role.PARTICIPATION_LEAD, first.day(2));
        charter.signed(council, cast.personOf(Role.MANAGER), Role.MANAGER, first.day(5));
        for (int at = 0; at < quarters.size(); at++) {
            for (int who = 0; who < Math.min(SPEAKERS, members.size()); who++) {
                var day = quarters.get(at).day(10 + who);
                charter.kept(council, members.get(who).someone().youngPersonId(), at + 1, (who + at) % 3, day);
            }
        }
    }
}
