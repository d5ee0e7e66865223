package lodestar.story;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lodestar.people.StoryPiece;

/** The same story for machines, as the schema beside it says. What a line is called there never changes. */
final class StoryJson {

    private static final int VERSION = 1;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Story story;

    StoryJson(Story story) {
        this.story = story;
    }

    /** All of it, a thing at a time and made when it is asked for. */
    Stream<Supplier<String>> pieces() {
        var last = story.things().size() - 1;
        return Stream.of(
                        Stream.<Supplier<String>>of(this::head),
                        IntStream.rangeClosed(0, last)
                                .<Supplier<String>>mapToObj(
                                        at -> () -> thing(story.things().get(at)) + (at == last ? "\n" : ",\n")),
                        Stream.<Supplier<String>>of(() -> "]}\n"))
                .flatMap(pieces -> pieces);
    }

    private String head() {
        var head = JSON.createObjectNode()
                .put("$schema", "my-story.schema.json")
                .put("format", "lodestar-story")
                .put("version", VERSION)
                .put("takenAt", story.takenAt().toString())
                .put("council", story.council());
        head.putObject("person")
                .put("name", story.name())
                .put("dateOfBirth", story.dateOfBirth().toString())
                .put("reference", story.reference());
        var copy = story.copy();
        if (copy != null) {
            head.putObject("copy")
                    .put("askedOn", copy.askedOn().toString())
                    .put("lookedThroughAt", copy.lookedThroughAt().toString());
        }
        var whole = head.toString();
        return whole.substring(0, whole.length() - 1) + ",\"things\":[\n";
    }

    private static ObjectNode thing(Told told) {
        var piece = told.piece();
        var node = JSON.createObjectNode()
                .put("kind", piece.kind())
                .put("id", piece.id().toString())
                .put("title", piece.title())
                .put("at", piece.at().toString());
        if (piece.day() != null) {
            node.put("day", piece.day().toString());
        }
        if (told.by() != null) {
            node.putObject("by").put("name", told.by()).put("me", told.mine());
        }
        var lines = node.putArray("lines");
        told.lines().forEach(line -> {
            var one = lines.addObject()
                    .put("name", line.name())
                    .put("label", line.label())
                    .put("text", line.text());
            if (line.code() != null) {
                one.put("code", line.code());
            }
        });
        star(node, piece);
        sound(node, piece);
        var within = node.putArray("within");
        told.within().forEach(inner -> within.add(thing(inner)));
        return node;
    }

    private static void star(ObjectNode node, StoryPiece piece) {
        if (piece.star().isEmpty()) {
            return;
        }
        var star = node.putArray("star");
        piece.star().forEach(area -> {
            var one = star.addObject()
                    .put("area", area.code())
                    .put("label", area.label())
                    .put("answer", area.answer());
            if (area.step() != null) {
                one.put("step", area.step());
            }
            if (area.words() != null) {
                one.put("words", area.words());
            }
        });
    }

    private static void sound(ObjectNode node, StoryPiece piece) {
        var sound = piece.sound();
        if (sound != null) {
            node.putObject("sound")
                    .put("file", "sound/" + sound.file())
                    .put("mediaType", sound.mediaType())
                    .put("bytes", sound.length());
        }
    }
}
