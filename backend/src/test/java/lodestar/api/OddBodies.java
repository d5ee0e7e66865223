package lodestar.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes bodies that no client of ours would send, each from its own seed, so that any one can be made again. */
final class OddBodies {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final ObjectMapper ESCAPED = JsonMapper.builder()
            .configure(JsonGenerator.Feature.ESCAPE_NON_ASCII, true)
            .build();

    private final Random random;
    private final List<String> people;

    OddBodies(long seed, List<String> people) {
        this.random = new Random(seed);
        this.people = people;
    }

    byte[] next() {
        return switch (random.nextInt(8)) {
            case 0 -> noise();
            case 1 -> cut(valid());
            case 2 -> flipped(valid());
            case 3 -> deep();
            case 4 -> hugeNumber();
            case 5 -> question(misspelt(query(0)), variables(0));
            default -> wrongKinds();
        };
    }

    private byte[] valid() {
        int which = random.nextInt(5);
        return question(query(which), variables(which));
    }

    private byte[] wrongKinds() {
        int which = random.nextInt(5);
        var variables = variables(which);
        spoil(variables);
        return question(query(which), variables);
    }

    private byte[] noise() {
        var bytes = new byte[random.nextInt(400)];
        random.nextBytes(bytes);
        return bytes;
    }

    private byte[] cut(byte[] body) {
        return Arrays.copyOf(body, random.nextInt(body.length));
    }

    private byte[] flipped(byte[] body) {
        for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
            body[random.nextInt(body.length)] = (byte) random.nextInt(256);
        }
        return body;
    }

    private byte[] deep() {
        var open = random.nextBoolean() ? "[" : "{\"a\":";
        var close = open.equals("[") ? "]" : "}";
        int levels = 1 + random.nextInt(5_000);
        return "{\"query\":\"{__typename}\",\"variables\":{\"a\":%s1%s}}"
                .formatted(open.repeat(levels), close.repeat(random.nextInt(10) == 0 ? levels - 1 : levels))
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] hugeNumber() {
        var number = (random.nextBoolean() ? "-" : "")
                + "9".repeat(1 + random.nextInt(1_200))
                + (random.nextBoolean() ? "" : ".5")
                + (random.nextBoolean() ? "" : "e" + random.nextInt(100_000));
        return "{\"query\":\"%s\",\"variables\":{\"first\":%s,\"after\":null,\"id\":%s}}"
                .formatted(random.nextBoolean() ? OddThings.PERSON : OddThings.CASELOAD, number, number)
                .getBytes(StandardCharsets.UTF_8);
    }

    private String misspelt(String query) {
        var text = new StringBuilder(query);
        for (int changes = 1 + random.nextInt(5); changes > 0; changes--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.insert(at, " " + OddThings.SIGNS[random.nextInt(OddThings.SIGNS.length)] + " ");
                case 1 -> text.deleteCharAt(at);
                default -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(40))));
            }
        }
        return text.toString();
    }

    private String query(int which) {
        var queries =
                new String[] {OddThings.GIVE, OddThings.VIEW, OddThings.NAME, OddThings.PERSON, OddThings.CASELOAD};
        return queries[which == 0 ? random.nextInt(queries.length) : which];
    }

    private Map<String, Object> variables(int which) {
        return switch (which) {
            case 0, 1 -> input("wording", "AGE_12_15", "youngPersonId", somebody());
            case 2 -> input("name", "Jo", "version", random.nextInt(4));
            default -> map("id", somebody(), "first", 1 + random.nextInt(20), "after", null);
        };
    }

    private Map<String, Object> input(String one, Object first, String two, Object second) {
        var rating = map("area", "HOME", "step", 3, "words", "ok");
        var input = map(
                one,
                first,
                two,
                second,
                "clientMutationId",
                UUID.nameUUIDFromBytes(noise()).toString());
        if (!input.containsKey("name")) {
            input.putAll(map("templateVersion", 1, "ratings", new ArrayList<>(List.of(rating)), "hope", "a flat"));
        }
        input.remove(input.containsKey("wording") && random.nextBoolean() ? "youngPersonId" : "wording");
        return map("input", input);
    }

    /** Puts an odd value in place of one, somewhere in the variables. */
    @SuppressWarnings("unchecked")
    private void spoil(Map<String, Object> variables) {
        var names = new ArrayList<>(variables.keySet());
        var name = names.get(random.nextInt(names.size()));
        switch (variables.get(name)) {
            case Map<?, ?> inner when random.nextInt(8) > 0 -> spoil((Map<String, Object>) inner);
            case List<?> inner when random.nextInt(4) > 0 -> spoil((Map<String, Object>) inner.getFirst());
            case null, default -> variables.put(name, odd(3));
        }
        if (random.nextInt(10) == 0) {
            variables.put(String.valueOf(odd(0)), odd(1));
        }
    }

    private @Nullable Object odd(int levels) {
        int kind = random.nextInt(levels == 0 ? 10 : 12);
        return switch (kind) {
            case 0 -> null;
            case 10 -> new ArrayList<>(Arrays.asList(odd(levels - 1), odd(levels - 1)));
            case 11 -> map("a", odd(levels - 1), "area", odd(levels - 1));
            default -> OddThings.VALUES[random.nextInt(OddThings.VALUES.length)];
        };
    }

    private String somebody() {
        return people.get(random.nextInt(people.size()));
    }

    private byte[] question(String query, Map<String, Object> variables) {
        var body = new HashMap<String, Object>(Map.of("query", query, "variables", variables));
        if (random.nextInt(10) == 0) {
            body.put(random.nextBoolean() ? "operationName" : "extensions", odd(1));
        }
        try {
            return (random.nextBoolean() ? JSON : ESCAPED)
                    .writeValueAsString(body)
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Map<String, Object> map(@Nullable Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (int at = 0; at < pairs.length; at += 2) {
            map.put((String) pairs[at], pairs[at + 1]);
        }
        return map;
    }
}
