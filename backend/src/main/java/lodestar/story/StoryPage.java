package lodestar.story;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lodestar.kernel.Clocks;
import lodestar.kernel.Html;
import lodestar.people.StoryPiece;

/** The story as one page to read: nothing runs in it and nothing is loaded but the sound beside it. */
final class StoryPage {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final int DEEPEST_HEADING = 6;

    private final Story story;
    private final String style;

    StoryPage(Story story, String style) {
        this.story = story;
        this.style = style;
    }

    /** All of it, a piece at a time and made when it is asked for, so that it never stands anywhere as a whole. */
    Stream<Supplier<String>> pieces() {
        return Stream.of(
                        Stream.<Supplier<String>>of(this::head),
                        IntStream.range(0, story.things().size()).<Supplier<String>>mapToObj(at -> () -> thing(at)),
                        Stream.<Supplier<String>>of(() -> "</main></body></html>\n"))
                .flatMap(pieces -> pieces);
    }

    private String head() {
        return """
            <!doctype html>
            <html lang="en-GB"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta http-equiv="Content-Security-Policy" content="script-src 'none'; connect-src 'none'; img-src 'none'; object-src 'none'; frame-src 'none'; base-uri 'none'; form-action 'none'">
            <title>My story</title>
            <style>%s</style></head><body><main>
            <h1>My story</h1>
            <p class="who"><bdi>%s</bdi>, born on %s. <bdi>%s</bdi> calls me %s.</p>
            %s
            <p class="care"><strong>Whoever has this file can read it.</strong> Keep it where only you can find it.</p>
            %s
            """.formatted(
                        style,
                        Html.text(story.name()),
                        Clocks.inWords(story.dateOfBirth()),
                        Html.text(story.council()),
                        Html.text(story.reference()),
                        whatItIs(),
                        story.things().isEmpty() ? "<p>There is nothing here yet.</p>" : years());
    }

    private String whatItIs() {
        var copy = story.copy();
        return copy == null
                ? """
                <p>This is everything that Lodestar keeps about me, the oldest first. I took it on %s.</p>
                <p>It leaves out what somebody else said to keep me safe, and what belongs to another person. I can ask the council about that.</p>\
                """.formatted(Clocks.inWords(Clocks.day(story.takenAt())))
                : """
                <p>This is a copy of what Lodestar keeps about me, the oldest first. The council was asked for it on %s and looked it through until %s. What came after is not in it.</p>
                <p>Where something was left out, it says why. What I said to nobody, or took back, the council did not read: it is not in here. Nor are the times when I asked for help or somebody made sure that I am safe. I can take all that away myself, with everything else, on my own page.</p>\
                """.formatted(Clocks.inWords(copy.askedOn()), Clocks.inWords(Clocks.day(copy.lookedThroughAt())));
    }

    private String years() {
        var links = story.things().stream()
                .map(StoryPage::year)
                .distinct()
                .map("<li><a href=\"#y%1$d\">%1$d</a></li>"::formatted)
                .toList();
        return "<nav aria-label=\"Years\"><ul>%s</ul></nav>".formatted(String.join("", links));
    }

    private String thing(int at) {
        var things = story.things();
        var told = things.get(at);
        var before = at == 0 ? null : things.get(at - 1);
        var newYear = before == null || year(before) != year(told);
        var heading = newYear ? "<h2 id=\"y%1$d\">%1$d</h2>\n".formatted(year(told)) : "";
        return heading + (told.isLook() ? look(told) : article(told, 3));
    }

    /** One that looked takes a line: there may be many. */
    private String look(Told told) {
        return "<div class=\"look\"><p>%s %s</p>%s%s</div>\n"
                .formatted(when(told), by(told), lines(told), within(told, 3));
    }

    private String article(Told told, int level) {
        var piece = told.piece();
        return "<article%s><h%2$d>%3$s</h%2$d><p class=\"when\">%4$s %5$s</p>%6$s%7$s%8$s%9$s</article>\n"
                .formatted(
                        level == 3 ? "" : " class=\"within\"",
                        Math.min(level, DEEPEST_HEADING),
                        Html.text(piece.title()),
                        when(told),
                        by(told),
                        star(piece.star()),
                        lines(told),
                        sound(piece),
                        within(told, level + 1));
    }

    private String within(Told told, int level) {
        return told.within().stream().map(inner -> article(inner, level)).reduce("", String::concat);
    }

    private static int year(Told told) {
        return Clocks.day(told.piece().at()).getYear();
    }

    private static String when(Told told) {
        var piece = told.piece();
        var here = Clocks.here(piece.at());
        var words = Clocks.inWords(here.toLocalDate());
        return piece.day() != null
                ? "<time datetime=\"%s\">%s</time>".formatted(piece.day(), words)
                : "<time datetime=\"%s\">%s, %s</time>".formatted(piece.at(), words, TIME.format(here));
    }

    private static String by(Told told) {
        if (told.mine()) {
            return "<span class=\"by\">Me</span>";
        }
        if (told.by() != null) {
            return "<span class=\"by\"><bdi>%s</bdi></span>".formatted(Html.text(told.by()));
        }
        return told.isLook() ? "<span class=\"by\">The council’s own computer</span>" : "";
    }

    private static String lines(Told told) {
        var all = new StringBuilder();
        told.lines()
                .forEach(line -> all.append("<dt>%s</dt><dd dir=\"auto\">%s</dd>"
                        .formatted(Html.text(line.label()), Html.text(line.text()))));
        return all.isEmpty() ? "" : "<dl>%s</dl>".formatted(all);
    }

    private static String star(List<StoryPiece.Area> areas) {
        if (areas.isEmpty()) {
            return "";
        }
        var rows = new StringBuilder();
        for (int at = 0; at < areas.size(); at++) {
            var area = areas.get(at);
            var words = area.words() == null
                    ? ""
                    : "<p class=\"words\" dir=\"auto\">%s</p>".formatted(Html.text(area.words()));
            rows.append("<tr><td>%d</td><th scope=\"row\">%s</th><td>%s%s</td></tr>"
                    .formatted(at + 1, Html.text(area.label()), Html.text(area.answer()), words));
        }
        return """
            %s<table><thead><tr><th scope="col">Arm</th><th scope="col">Part of life</th>\
            <th scope="col">How it is</th></tr></thead><tbody>%s</tbody></table>\
            """.formatted(StarDrawing.of(areas), rows);
    }

    /** Played where it stands, or opened as a file by whatever plays sound. */
    private static String sound(StoryPiece piece) {
        var sound = piece.sound();
        return sound == null ? "" : """
            <p><audio controls preload="none" src="sound/%1$s" aria-label="My voice"></audio></p>\
            <p><a href="sound/%1$s">Open the sound by itself</a></p>\
            """.formatted(Html.text(sound.file()));
    }
}
