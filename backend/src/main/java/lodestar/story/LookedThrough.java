package lodestar.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import lodestar.people.StoryPiece;
import lodestar.vault.Words;

/**
 * What somebody looked through: each thing as it was then. Whatever came or changed since was looked at by nobody, and
 * goes into no copy.
 *
 * @param marks of each thing, SHA-256 over all that is in it
 */
record LookedThrough(Set<String> marks) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static LookedThrough at(List<StoryPiece> pieces) {
        return new LookedThrough(pieces.stream().map(LookedThrough::mark).collect(toSet()));
    }

    static LookedThrough read(Words words) {
        return new LookedThrough(
                words instanceof Words.Plain(String text)
                        ? Arrays.stream(text.split("\n", -1)).collect(toSet())
                        : Set.of());
    }

    Words written() {
        return new Words.Plain(String.join("\n", marks));
    }

    boolean holds(StoryPiece piece) {
        return marks.contains(mark(piece));
    }

    private static String mark(StoryPiece piece) {
        var sound = piece.sound();
        var all = Arrays.asList(
                piece.id().toString(),
                String.valueOf(piece.within()),
                piece.kind(),
                piece.title(),
                piece.at().toString(),
                String.valueOf(piece.day()),
                String.valueOf(piece.by()),
                piece.lines(),
                piece.star(),
                sound == null ? "" : sound.file() + sound.length());
        try {
            var bytes = JSON.writeValueAsString(all).getBytes(UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
