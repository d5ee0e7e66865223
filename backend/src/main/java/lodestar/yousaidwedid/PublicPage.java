package lodestar.yousaidwedid;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import lodestar.insight.PublicFigures.PublicRelease;
import lodestar.insight.PublicFigures.PublicTable;
import lodestar.kernel.Clocks;
import lodestar.kernel.Html;
import lodestar.promise.PromiseWhat;
import lodestar.promise.PublicPromises.PublicPromise;
import lodestar.promise.PublicPromises.PublicStep;
import lodestar.promise.PublicPromises.PublicTheme;
import org.jspecify.annotations.Nullable;

/** The public page, whole: it needs no script, keeps nothing on anybody's device and reads the same on paper. */
final class PublicPage {

    private final YouSaidWeDid told;
    private final String feed;

    /**
     * A page of what is told.
     *
     * @param feed the address of its feed
     */
    PublicPage(YouSaidWeDid told, String feed) {
        this.told = told;
        this.feed = feed;
    }

    String html() {
        return """
            <!doctype html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s: %2$s</title>
            <link rel="stylesheet" href="/you-said-we-did.css">
            <link rel="icon" href="/icon.svg" type="image/svg+xml">
            <link rel="alternate" type="application/atom+xml" title="%1$s" href="%3$s">
            </head>
            <body>
            <header><nav aria-label="%4$s"><a href="/pancakes">%5$s</a> <a href="/">%4$s</a> <a href="/help">%6$s</a></nav></header>
            <main>
            <h1>%1$s</h1>
            <p class="council">%2$s</p>
            <p>%7$s</p>
            <p class="soft">%8$s</p>
            %9$s%10$s%11$s%12$s<p class="feed"><a href="%3$s">%13$s</a></p>
            </main>
            </body>
            </html>
            """.formatted(
                        PageWords.TITLE,
                        Html.text(told.council()),
                        Html.text(feed),
                        PageWords.HOME,
                        PageWords.HIDE,
                        PageWords.HELP,
                        PageWords.INTRO,
                        PageWords.NO_NAMES,
                        themes(),
                        promises(),
                        figures(told.release()),
                        quotes(),
                        PageWords.FEED);
    }

    private String themes() {
        var order = told.metOn() == null ? "" : "<p class=\"soft\">%s</p>".formatted(PageWords.ordered(told.metOn()));
        var list = told.themes().stream().map(PublicPage::theme).collect(joining());
        var body = list.isEmpty() ? "<p>%s</p>".formatted(PageWords.NO_THEMES) : order + "<ol>" + list + "</ol>";
        return section("you-said", PageWords.YOU_SAID, body);
    }

    private static String theme(PublicTheme theme) {
        return "<li><bdi>%s</bdi>%s</li>\n"
                .formatted(
                        Html.text(theme.name()),
                        theme.onAgenda() ? " <span class=\"soft\">%s</span>".formatted(PageWords.ON_AGENDA) : "");
    }

    private String promises() {
        var list = told.promises().stream().map(PublicPage::promise).collect(joining());
        return section(
                "we-did", PageWords.WE_DID, list.isEmpty() ? "<p>%s</p>".formatted(PageWords.NO_PROMISES) : list);
    }

    private static String promise(PublicPromise promise) {
        return """
            <article id="promise-%s">
            <h3 dir="auto">%s</h3>
            <p class="stands">%s</p>%s
            <p>%s</p>
            <p>%s</p>
            <p>%s</p>
            <h4>%s</h4>
            <ol class="steps">%s</ol>
            </article>
            """.formatted(
                        promise.id(),
                        Html.text(promise.what()),
                        Html.text(PageWords.stands(promise)),
                        promise.isLate() ? "\n<p class=\"late\">%s</p>".formatted(PageWords.LATE) : "",
                        Html.text(PageWords.answers(promise)),
                        Html.text(PageWords.owner(promise)),
                        dates(promise),
                        PageWords.STEPS,
                        promise.steps().stream().map(PublicPage::step).collect(joining()));
    }

    /** By when, and by when it was promised first, wherever something was promised. */
    private static String dates(PublicPromise promise) {
        var first = promise.firstByDay();
        if (first == null) {
            return "";
        }
        return first.equals(promise.byDay())
                ? PageWords.by(promise.byDay())
                : PageWords.by(promise.byDay()) + " " + PageWords.first(first);
    }

    private static String step(PublicStep step) {
        var dated = step.what() == PromiseWhat.MADE || step.what() == PromiseWhat.DATE_MOVED;
        return "<li>%s: %s.%s%s</li>\n"
                .formatted(
                        time(step.day()),
                        PageWords.step(step),
                        dated && step.byDay() != null ? " " + PageWords.toBeDone(step.byDay()) : "",
                        step.words() == null ? "" : "<p dir=\"auto\">%s</p>".formatted(Html.text(step.words())));
    }

    private static String figures(@Nullable PublicRelease release) {
        if (release == null) {
            return section("heard", PageWords.FARED, "<p>%s</p>".formatted(PageWords.NO_FIGURES));
        }
        var tables = release.tables().stream().map(PublicPage::table).collect(joining());
        return section(
                "heard",
                PageWords.figuresOf(Html.text(release.quarter())),
                "<p class=\"soft\">%s</p>".formatted(PageWords.HOW_COUNTED) + tables);
    }

    private static String table(PublicTable table) {
        var rows = table.lines().stream()
                .map(line -> "<tr><th scope=\"row\">%s</th><td>%s</td></tr>\n"
                        .formatted(Html.text(line.what()), Html.text(line.figure())))
                .collect(joining());
        return """
            <table><caption>%s</caption><thead><tr><th scope="col">%s</th><th scope="col">%s</th></tr></thead>
            <tbody>%s</tbody></table>
            """.formatted(Html.text(table.title()), PageWords.WHAT, PageWords.FIGURE, rows);
    }

    private String quotes() {
        if (told.quotes().isEmpty()) {
            return "";
        }
        var list = told.quotes().stream()
                .map(words -> "<blockquote><p dir=\"auto\">%s</p><footer>%s</footer></blockquote>\n"
                        .formatted(Html.text(words), PageWords.BY))
                .collect(joining());
        return section(
                "own-words",
                PageWords.OWN_WORDS,
                "<p class=\"soft\">%s</p>".formatted(PageWords.OWN_WORDS_MEANS) + list);
    }

    private static String section(String id, String title, String body) {
        return "<section aria-labelledby=\"%1$s\">\n<h2 id=\"%1$s\">%2$s</h2>\n%3$s</section>\n"
                .formatted(id, title, body);
    }

    private static String time(LocalDate day) {
        return "<time datetime=\"%s\">%s</time>".formatted(day, Clocks.inWords(day));
    }
}
