package lodestar.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import lodestar.Client;
import lodestar.MadeUp;
import lodestar.insight.Window.Quarter;
import org.junit.jupiter.api.Test;

/** What of a release everybody may read: how what was said fared, over the whole council, and nothing finer. */
class PublicFiguresTest {

    private static final Window SUMMER = Window.of(2026, Quarter.APRIL_TO_JUNE);
    private static final int K = 10;

    private final MadeUp council = MadeUp.council();
    private final Panel panel = new Panel(council);
    private final SayingsInDatabase said = new SayingsInDatabase(council);

    @Test
    void is_the_newest_release_in_the_panels_own_words_and_no_breakdown() {
        said(K);
        panel.close(SUMMER, Breakdown.AGE_BAND);

        var page = page();

        assertThat(page)
                .contains("Was it heard? April to June 2026", "What was said, and what came of it")
                .contains("<th scope=\"row\">Heard</th><td>most</td>")
                .contains("<th scope=\"row\">Half were heard</th><td>within a day</td>");
        FigureWords.CATEGORIES.values().forEach(group -> assertThat(page).doesNotContain(">" + group + "<"));
        FigureWords.BREAKDOWNS.values().forEach(table -> assertThat(page).doesNotContain(table));
        assertThat(page).doesNotContain("The eight parts of life", "How many gave a star");
    }

    @Test
    void says_the_one_sentence_where_few_people_said_something() {
        said(K - 1);
        panel.close(SUMMER);

        assertThat(page())
                .contains("<th scope=\"row\">Heard</th><td>%s</td>".formatted(Figure.NOT_ENOUGH))
                .doesNotContain("most</td>");
    }

    private void said(int people) {
        IntStream.range(0, people).forEach(each -> said.heardAfter(council.youngPerson("Jo " + each, 14), SUMMER, 5));
    }

    private String page() {
        return new Client().get("/you-said-we-did/" + council.id()).body();
    }
}
