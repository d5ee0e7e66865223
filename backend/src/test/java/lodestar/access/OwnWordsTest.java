package lodestar.access;

import static lodestar.access.Everybody.JO;
import static lodestar.access.Everybody.WAYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import lodestar.access.AccessMatrix.Column;
import org.junit.jupiter.api.Test;

/**
 * A young person's own words for those around them, on every screen there is: by every way to every field. What answers
 * a change is looked through in {@link EveryFieldTest}.
 */
class OwnWordsTest {

    @Test
    void no_answer_to_the_young_person_calls_somebody_by_another_name_than_theirs() {
        var jo = JO.life();

        var answers = WAYS.stream()
                .filter(way -> !way.changes())
                .collect(Collectors.toMap(way -> way, way -> Everybody.toldOfJo(Column.YOUNG_PERSON, way)));

        assertThat(answers.entrySet().stream().filter(told -> told.getValue().contains(jo.markAround())))
                .isEmpty();
        for (var helper : List.of(jo.worker(), jo.manager(), jo.carer())) {
            assertThat(answers.values())
                    .filteredOn(answer -> answer.contains(jo.wordFor(helper)))
                    .hasSizeGreaterThan(1);
        }
    }
}
