package lodestar.api;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lodestar.access.Actor;
import lodestar.kernel.DomainError;
import lodestar.kernel.Page;
import lodestar.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** Typed reading of arguments, so that fetchers never cast. */
public final class Requests {

    /** An empty text is no value of another kind, and not nothing either. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .withCoercionConfigDefaults(
                    coercion -> coercion.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
            .build();

    private Requests() {}

    /** Who is asking. Doors that are not public are shut before a fetcher runs, so there is somebody. */
    public static Actor actor(DataFetchingEnvironment env) {
        return Objects.requireNonNull(env.getGraphQlContext().<Actor>get(Actor.class));
    }

    /** The {@code input} of a mutation as the record it is. */
    public static <R extends Record> R input(DataFetchingEnvironment env, Class<R> type) {
        try {
            return JSON.convertValue(env.getArgument("input"), type);
        } catch (IllegalArgumentException failure) {
            throw asTold(failure);
        }
    }

    /** A person's id. What is no id at all is somebody who is not there. */
    public static PersonId person(DataFetchingEnvironment env, String argument) {
        return person(Objects.requireNonNull(env.<String>getArgument(argument)));
    }

    /** The same, out of an input. */
    public static PersonId person(String id) {
        try {
            return new PersonId(UUID.fromString(id));
        } catch (IllegalArgumentException noId) {
            throw new DomainError.NotFound();
        }
    }

    /** How many of a list, and from where. */
    public static Page.Wanted page(DataFetchingEnvironment env) {
        int first = Objects.requireNonNull(env.<Integer>getArgument("first"));
        @Nullable String after = env.getArgument("after");
        return new Page.Wanted(first, after);
    }

    /** As many as are asked for of a list that is all there and goes on by no cursor. */
    public static <T> List<T> first(DataFetchingEnvironment env, List<T> all) {
        return all.subList(0, Math.min(all.size(), page(env).first()));
    }

    /** What a record said when it refused to be made; or else that a value is not of its kind, and which one. */
    private static RuntimeException asTold(IllegalArgumentException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainError told) {
                return told;
            }
        }
        return failure.getCause() instanceof MismatchedInputException it
                ? new DomainError.Invalid(field(it), "What was sent as `%s` is not of its kind.".formatted(field(it)))
                : failure;
    }

    private static String field(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(Objects::nonNull)
                .reduce("input", (outer, inner) -> inner);
    }
}
