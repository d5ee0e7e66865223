package lodestar.access;

import static lodestar.access.Everybody.JO;
import static lodestar.access.Everybody.WAYS;
import static lodestar.access.Everybody.ask;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import lodestar.access.AccessMatrix.Column;
import lodestar.looks.Emergencies;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Somebody with two roles acts in one at a time. Everybody in these tests who is here as one of these roles is also a
 * worker of Jo's and manages another: at no door is that worth anything to them.
 */
class OneRoleTest {

    /** What Jo shows their carer by name. */
    private static final Set<Action> SHOWN_TO_THE_CARER =
            Set.of(Action.PEOPLE_READ_MY_PEOPLE, Action.PEOPLE_READ_MY_HOME);

    @ParameterizedTest
    @EnumSource(names = {"SAFEGUARDING_LEAD", "PARTICIPATION_LEAD", "PANEL_MEMBER", "RECORDS_OFFICER", "ADMINISTRATOR"})
    void carries_nothing_of_the_other(Role role) {
        var worker = JO.client(Column.of(role));
        var nobody = JO.signedIn(role.name(), role);

        Emergencies.endAll();
        for (var way : Everybody.QUIET) {
            // What their own role opens, such as who is signed in or a promise they answer for, is each one's own.
            var cell = Everybody.MATRIX.cell(way.steps().getFirst().ownAction(), Column.of(role));
            if (cell != Cell.YES && cell != Cell.TWO_PEOPLE && cell != Cell.OWN) {
                assertThat(ask(worker, way, JO.life().whose()))
                        .as("%s", way)
                        .isEqualTo(ask(nobody, way, JO.life().whose()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PANEL_MEMBER", "ADMINISTRATOR", "PARTICIPATION_LEAD", "CARER"})
    void that_never_sees_content_sees_none_at_any_door(Role role) {
        for (var way : WAYS) {
            var action = way.steps().getFirst().ownAction();
            if (role == Role.CARER && SHOWN_TO_THE_CARER.contains(action)) {
                continue;
            }
            assertThat(ask(JO.client(Column.of(role)), way, JO.life().whose()))
                    .as("%s", way)
                    .doesNotContain(JO.life().mark());
        }
    }
}
