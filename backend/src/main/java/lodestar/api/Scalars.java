package lodestar.api;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.Function;

/** Moments and days, as the schema writes them. */
final class Scalars {

    private static final DateTimeFormatter MILLISECONDS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);
    private static final Instant EARLIEST = Instant.parse("1000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    static final GraphQLScalarType INSTANT =
            scalar("Instant", text -> kept(Instant.parse(text)), value -> MILLISECONDS.format((Instant) value));

    static final GraphQLScalarType DATE = scalar("Date", LocalDate::parse, Object::toString);

    private Scalars() {}

    /** A moment to the millisecond, within what the database can keep. */
    private static Instant kept(Instant moment) {
        if (moment.isBefore(EARLIEST) || moment.isAfter(LATEST)) {
            throw new DateTimeException("out of range");
        }
        return moment.truncatedTo(ChronoUnit.MILLIS);
    }

    private static <T> GraphQLScalarType scalar(String name, Function<String, T> read, Function<Object, String> write) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .coercing(new TextCoercing<>(read, write))
                .build();
    }

    private record TextCoercing<T>(Function<String, T> read, Function<Object, String> write)
            implements Coercing<T, String> {

        @Override
        public String serialize(Object value, GraphQLContext context, Locale locale) {
            return write.apply(value);
        }

        @Override
        public T parseValue(Object input, GraphQLContext context, Locale locale) {
            try {
                return read.apply((String) input);
            } catch (DateTimeException | ClassCastException unreadable) {
                throw new CoercingParseValueException("unreadable");
            }
        }

        @Override
        public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            try {
                return read.apply(String.valueOf(((StringValue) input).getValue()));
            } catch (DateTimeException | ClassCastException unreadable) {
                throw new CoercingParseLiteralException("unreadable");
            }
        }
    }
}
