package lodestar.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import lodestar.kernel.Clocks;
import lodestar.kernel.DomainError;
import lodestar.kernel.PersonId;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/**
 * One thing in a young person's story, written for them: what it was, when, who did it, and what was said.
 *
 * @param id of the thing, so that others can be told within it
 * @param within the thing it is told with; none for what stands by itself
 * @param kind what it is, for machines; never changed once somebody may have taken it away
 * @param title what it is, for the young person
 * @param at decides the order
 * @param day of what is known by its day only
 * @param by who did it; the young person or a helper; none where nobody is known
 * @param star the areas of a star, in their order
 * @param mineAlone whether the young person lets nobody else see or hear it; neither may then whoever puts a copy
 *     together
 */
public record StoryPiece(
        UUID id,
        @Nullable UUID within,
        String kind,
        String title,
        Instant at,
        @Nullable LocalDate day,
        @Nullable PersonId by,
        List<Line> lines,
        List<Area> star,
        @Nullable Sound sound,
        boolean mineAlone) {

    /** What stands where something was damaged. */
    private static final String DAMAGED =
            "Something here could not be opened. It is not your fault. You can ask the council about it.";

    /**
     * Something that was said or chosen.
     *
     * @param name what it is, for machines
     * @param label what it is, for the young person
     * @param code which choice it was, for machines; none for words
     * @param people helpers, who are put into words with the names that the young person gives them
     */
    public record Line(
            String name,
            String label,
            String text,
            @Nullable String code,
            List<PersonId> people) {

        /** Only what it is: what somebody said must not find its way into a log. */
        @Override
        public String toString() {
            return "Line of a story";
        }
    }

    /**
     * One area of a star.
     *
     * @param step 1 to 5; none when it was not answered with a step
     * @param answer the step or the other answer in words
     */
    public record Area(
            String code,
            String label,
            @Nullable Integer step,
            String answer,
            @Nullable String words) {

        /** Only which. */
        @Override
        public String toString() {
            return "Area of a star";
        }
    }

    /**
     * A recording, to lie beside the page as a file.
     *
     * @param file the file's name, made of nothing but the id
     */
    public record Sound(String file, String mediaType, int length, Source source) {}

    /** Where the bytes of a recording come from, a stretch at a time. */
    @FunctionalInterface
    public interface Source {
        byte[] read(int from, int to);
    }

    /** Something at a moment. */
    public static StoryPiece at(String kind, UUID id, Instant at, String title) {
        return new StoryPiece(id, null, kind, title, at, null, null, List.of(), List.of(), null, false);
    }

    /** Something on a day. */
    public static StoryPiece on(String kind, UUID id, LocalDate day, String title) {
        return new StoryPiece(
                id, null, kind, title, Clocks.at(day, LocalTime.MIN), day, null, List.of(), List.of(), null, false);
    }

    /** An id for what has none of its own: made of what names it. */
    public static UUID idOf(Object... names) {
        return UUID.nameUUIDFromBytes(Arrays.deepToString(names).getBytes(UTF_8));
    }

    /** The same told with the thing it belongs to. */
    public StoryPiece within(UUID thing) {
        return new StoryPiece(id, thing, kind, title, at, day, by, lines, star, sound, mineAlone);
    }

    public StoryPiece by(@Nullable PersonId who) {
        return new StoryPiece(id, within, kind, title, at, day, who, lines, star, sound, mineAlone);
    }

    /** With words of somebody's, where there are any. */
    public StoryPiece words(String name, String label, @Nullable Words words) {
        return words == null ? this : says(name, label, words.text());
    }

    public StoryPiece says(String name, String label, @Nullable String text) {
        return text == null ? this : with(new Line(name, label, text, null, List.of()));
    }

    /** With a choice, and its words. */
    public StoryPiece chose(String name, String label, @Nullable Enum<?> choice, String text) {
        return choice == null ? this : with(new Line(name, label, text, choice.name(), List.of()));
    }

    public StoryPiece day(String name, String label, @Nullable LocalDate when) {
        return when == null ? this : with(new Line(name, label, Clocks.inWords(when), when.toString(), List.of()));
    }

    public StoryPiece people(String name, String label, List<PersonId> helpers) {
        return helpers.isEmpty() ? this : with(new Line(name, label, "", null, List.copyOf(helpers)));
    }

    public StoryPiece star(List<Area> areas) {
        return new StoryPiece(id, within, kind, title, at, day, by, lines, List.copyOf(areas), sound, mineAlone);
    }

    public StoryPiece sound(Sound recording) {
        return new StoryPiece(id, within, kind, title, at, day, by, lines, star, recording, mineAlone);
    }

    /** The same thing with something else in it: what is left of it when some was left out. */
    public StoryPiece holding(
            @Nullable PersonId who, List<Line> leftLines, List<Area> leftStar, @Nullable Sound leftSound) {
        return new StoryPiece(
                id,
                within,
                kind,
                title,
                at,
                day,
                who,
                List.copyOf(leftLines),
                List.copyOf(leftStar),
                leftSound,
                mineAlone);
    }

    /** The same, where it is for nobody but the young person. */
    public StoryPiece mineAlone(boolean alone) {
        return new StoryPiece(id, within, kind, title, at, day, by, lines, star, sound, alone);
    }

    /** With what has to be opened for it. What does not open is said, and the rest of the story is none the worse. */
    public StoryPiece opening(UnaryOperator<StoryPiece> more) {
        try {
            return more.apply(this);
        } catch (DomainError.Refused doesNotOpen) {
            return says("damaged", "Damaged", DAMAGED);
        }
    }

    private StoryPiece with(Line line) {
        var all = Stream.concat(lines.stream(), Stream.of(line)).toList();
        return new StoryPiece(id, within, kind, title, at, day, by, all, star, sound, mineAlone);
    }

    /** Only which. */
    @Override
    public String toString() {
        return "Story piece " + id;
    }
}
