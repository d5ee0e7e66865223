package lodestar.story;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lodestar.people.StoryPiece;

/**
 * A place within a thing of a story, where something can be left out: {@code ALL} of it with what is told within it,
 * {@code BY} whom, its {@code SOUND}, {@code LINE_0} and on, or {@code AREA_} and the code of an area of a star.
 *
 * @param text what stands there; empty where it is not words
 * @param hasWords whether some words of it can be left out: not of somebody's name, nor of a step alone
 */
record Place(String name, String label, String text, boolean hasWords) {

    static final String ALL = "ALL";
    static final String BY = "BY";
    static final String SOUND = "SOUND";
    private static final String LINE = "LINE_";
    private static final String AREA = "AREA_";

    static String line(int at) {
        return LINE + at;
    }

    static String area(StoryPiece.Area area) {
        return AREA + area.code();
    }

    /** Every place in a thing but {@code ALL}, as it reads. */
    static List<Place> in(Told told) {
        var piece = told.piece();
        return Stream.of(
                        Optional.ofNullable(told.by()).map(by -> new Place(BY, "By", by, false)).stream(),
                        piece.star().stream()
                                .map(area -> new Place(
                                        area(area), area.label(), area.answer() + words(area), area.words() != null)),
                        IntStream.range(0, told.lines().size()).mapToObj(at -> {
                            var line = told.lines().get(at);
                            var isNames = !piece.lines().get(at).people().isEmpty();
                            return new Place(line(at), line.label(), line.text(), !isNames);
                        }),
                        Optional.ofNullable(piece.sound()).map(_ -> new Place(SOUND, "Sound", "", false)).stream())
                .flatMap(places -> places)
                .toList();
    }

    private static String words(StoryPiece.Area area) {
        return area.words() == null ? "" : ": " + area.words();
    }

    /** Nothing of what stands there. */
    @Override
    public String toString() {
        return "Place of a story";
    }
}
