package lodestar;

import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Whose things a test asks for: gives the id of each thing of one young person by what it is, such as {@code reading}.
 */
public record Whose(UnaryOperator<String> ids) {

    /** A young person of whom these are known; what is not is asked for with an id that stands for nothing. */
    public static Whose of(Map<String, String> known) {
        return new Whose(what -> known.getOrDefault(what, UUID.randomUUID().toString()));
    }

    /** A young person who is not there, with things that are not there. */
    public static Whose nobody() {
        return of(Map.of());
    }

    public String youngPerson() {
        return id("youngPerson");
    }

    public String id(String what) {
        return ids.apply(what);
    }
}
