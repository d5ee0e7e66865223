package lodestar;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How to knock at one door of the API: for the tests that are made from the access matrix.
 *
 * @param question the body that somebody sends, about the young person of that id where the door is about one
 * @param opened what stands in the answer when the door was opened, and never otherwise
 */
public record Knock(BiFunction<Client, String, Map<String, Object>> question, String opened) {

    /** A question that is about nobody in particular. */
    public static Knock ask(String query, String opened) {
        return new Knock((_, _) -> Map.of("query", query), opened);
    }

    /** A question that takes the young person's id as {@code $id}. */
    public static Knock askAbout(String query, String opened) {
        return new Knock((_, id) -> Map.of("query", query, "variables", Map.of("id", id)), opened);
    }

    /** A mutation that takes its input as {@code $i}. */
    public static Knock send(String mutation, Function<String, Map<String, ?>> input, String opened) {
        return new Knock((_, id) -> Map.of("query", mutation, "variables", Map.of("i", input.apply(id))), opened);
    }

    /** A mutation about something that whoever sends it has to have first: what, is found as them. */
    public static Knock sendOwn(String mutation, BiFunction<Client, String, Map<String, ?>> input, String opened) {
        return new Knock(
                (client, id) -> Map.of("query", mutation, "variables", Map.of("i", input.apply(client, id))), opened);
    }
}
