package lodestar.story;

import static lodestar.story.SubjectAccesses.id;
import static lodestar.story.SubjectAccesses.open;
import static lodestar.story.SubjectAccesses.read;
import static lodestar.story.SubjectAccesses.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lodestar.JoAndTheirCircle;
import lodestar.access.Role;
import lodestar.safety.Concerns;
import org.junit.jupiter.api.Test;

/** A concern may be about whoever puts a copy together, or have come from them; so no copy holds one. */
class CopyWithoutConcernsTest extends JoAndTheirCircle {

    @Test
    void a_concern_is_in_no_copy_whoever_it_came_from_and_whoever_it_is_about() {
        var femi = council.signedIn(council.helper("Femi Cole"), Role.RECORDS_OFFICER);
        var gail = council.signedIn(council.helper("Gail Hart"), Role.RECORDS_OFFICER);
        Concerns.helpNow(young, jo, "I am frightened of Femi");
        Concerns.helpNow(femi, jo, "Femi is worried about Jo");

        var request = id(open(femi, jo.reference(), council.today()));
        for (var officer : List.of(femi, gail)) {
            assertThat(read(officer, request).toString()).doesNotContain("frightened", "worried about Jo");
        }
        id(step(femi, request, 0, "READY"));
        id(step(gail, request, 1, "AGREED"));

        for (var officer : List.of(femi, gail)) {
            var copy = Stories.unpacked(SubjectAccesses.knock(officer, request).body());
            assertThat(Stories.things(copy, "concern")).isEmpty();
            assertThat(Stories.page(copy)).doesNotContain("frightened", "worried about Jo");
        }
        assertThat(Stories.page(Stories.take(young)))
                .contains("I am frightened of Femi")
                .doesNotContain("worried about Jo");
    }
}
