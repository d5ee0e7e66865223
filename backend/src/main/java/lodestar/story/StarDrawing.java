package lodestar.story;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import lodestar.kernel.Html;
import lodestar.people.StoryPiece.Area;

/**
 * A star as a picture that needs nothing but the page it stands in: an arm for each area, as long as its step is high.
 */
final class StarDrawing {

    private static final double ARM = 82;
    private static final double SHOULDER = 12.5;
    private static final double SHOULDER_ALONG = 0.36;
    private static final double NUMBERS = 98;
    private static final int HIGHEST = 5;
    private static final int WHOLE_TURN = 360;

    private StarDrawing() {}

    /** The numbers at the arms are those of the rows of the table beside it. */
    static String of(List<Area> areas) {
        var arms = IntStream.range(0, areas.size())
                .mapToObj(at -> arm(areas.get(at), at, areas.size()))
                .collect(joining());
        return "<svg class=\"star\" viewBox=\"-110 -110 220 220\" role=\"img\" aria-label=\"%s\">%s</svg>"
                .formatted(Html.text(said(areas)), arms);
    }

    /** The whole star in words. */
    private static String said(List<Area> areas) {
        return areas.stream()
                .map(area -> "%s: %s".formatted(area.label(), area.answer()))
                .collect(joining("; ", "A star. ", "."));
    }

    private static String arm(Area area, int at, int arms) {
        double turn = (double) WHOLE_TURN * at / arms;
        double radians = Math.toRadians(turn);
        int step = area.step() == null ? 0 : area.step();
        return String.format(
                Locale.ROOT,
                "<g transform=\"rotate(%.2f)\"><path class=\"ghost\" d=\"%s\"/><path class=\"arm\" d=\"%s\"/></g>"
                        + "<text x=\"%.1f\" y=\"%.1f\">%d</text>",
                turn,
                kite(1),
                kite((double) step / HIGHEST),
                NUMBERS * Math.sin(radians),
                -NUMBERS * Math.cos(radians) + 4,
                at + 1);
    }

    /** Only its length changes, so the coloured ground grows evenly with the step. */
    private static String kite(double stretch) {
        double along = -ARM * SHOULDER_ALONG * stretch;
        return String.format(
                Locale.ROOT, "M0 0 L%.1f %.1f L0 %.1f L%.1f %.1f Z", -SHOULDER, along, -ARM * stretch, SHOULDER, along);
    }
}
