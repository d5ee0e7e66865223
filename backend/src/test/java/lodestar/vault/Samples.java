package lodestar.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import lodestar.access.Role;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** A record of any kind, with the same mark in every component that tells something, to be looked for. */
final class Samples {

    static final String MARK = "zebra";

    /** Several words, because some records take fewer for no reason at all. */
    private static final String WORDS = "this is a " + MARK;

    private static final UUID ID = new UUID(7, 7);
    private static final Map<Class<?>, Object> VALUES = Map.ofEntries(
            Map.entry(UUID.class, ID),
            Map.entry(PersonId.class, new PersonId(ID)),
            Map.entry(CouncilId.class, new CouncilId("E10000001")),
            Map.entry(Role.class, Role.PRACTITIONER),
            Map.entry(Instant.class, Instant.EPOCH),
            Map.entry(LocalDate.class, LocalDate.EPOCH),
            Map.entry(int.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(double.class, 0.5),
            Map.entry(boolean.class, true),
            Map.entry(Boolean.class, true),
            Map.entry(Words.class, new Words.Plain(WORDS)));

    private Samples() {}

    static Object of(Class<?> record) throws ReflectiveOperationException {
        var types = Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        var values = Arrays.stream(record.getRecordComponents())
                .map(component -> holdsItsOwnKind(component) ? null : value(component))
                .toArray();
        Constructor<?> constructor = record.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }

    /** One that may hold others of its kind holds none, or there would be no end. */
    private static boolean holdsItsOwnKind(RecordComponent component) {
        return component
                .getGenericType()
                .getTypeName()
                .contains(component.getDeclaringRecord().getTypeName());
    }

    private static @Nullable Object value(RecordComponent component) {
        var type = component.getType();
        if (type == Set.class) {
            return Set.of();
        }
        if (type == List.class && component.getGenericType() instanceof ParameterizedType list) {
            return list.getActualTypeArguments()[0] instanceof Class<?> of
                    ? List.of(Objects.requireNonNull(some(of, component.getName())))
                    : List.of();
        }
        return some(type, component.getName());
    }

    private static @Nullable Object some(Class<?> type, String name) {
        var text = NoWordsInStringsTest.TELLING.contains(name) ? WORDS : name;
        if (type == String.class) {
            return text;
        }
        if (type == byte[].class) {
            return text.getBytes(UTF_8);
        }
        if (type.isEnum() && !VALUES.containsKey(type)) {
            return type.getEnumConstants()[0];
        }
        if (type.isRecord() && !VALUES.containsKey(type)) {
            try {
                return of(type);
            } catch (ReflectiveOperationException failure) {
                throw new IllegalStateException(failure);
            }
        }
        return VALUES.get(type);
    }
}
