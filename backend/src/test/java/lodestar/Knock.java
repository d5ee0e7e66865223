package lodestar;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How to knock at one door of the API: for the tests that are made from the access matrix and from the schema.
 *
 * @param question the body that somebody sends, about the things of that young person where the door is about one
 * @param opened what stands in the answer when the door was opened, and never otherwise
 */
public record Knock(BiFunction<Client, Whose, Map<String, Object>> question, String opened) {

    private static final String SOMEBODY = "00000000-0000-4000-8000-000000000000";

    /** A question that is about nobody in particular. */
    public static Knock ask(String query, String opened) {
        return new Knock((_, _) -> Map.of("query", query), opened);
    }

    /** A question that takes the young person's id as {@code $id}. */
    public static Knock askAbout(String query, String opened) {
        return new Knock((_, whose) -> Map.of("query", query, "variables", Map.of("id", whose.youngPerson())), opened);
    }

    /** A mutation that takes its input as {@code $i}, made from the young person's id where it is about one. */
    public static Knock send(String mutation, Function<String, Map<String, ?>> input, String opened) {
        return sendAbout(mutation, whose -> input.apply(whose.youngPerson()), opened);
    }

    /** A mutation that takes its input as {@code $i}, about one of the young person's things. */
    public static Knock sendAbout(String mutation, Function<Whose, Map<String, ?>> input, String opened) {
        return new Knock((_, whose) -> Map.of("query", mutation, "variables", Map.of("i", input.apply(whose))), opened);
    }

    /** A mutation about something that whoever sends it has to have first: what, is found as them. */
    public static Knock sendOwn(String mutation, BiFunction<Client, String, Map<String, ?>> input, String opened) {
        return new Knock(
                (client, whose) ->
                        Map.of("query", mutation, "variables", Map.of("i", input.apply(client, whose.youngPerson()))),
                opened);
    }

    /** Whether the door is asked by the id of somebody or of something of theirs. */
    public boolean isAboutSomebody() {
        return question.apply(new Client(), new Whose(_ -> SOMEBODY)).toString().contains(SOMEBODY);
    }
}
