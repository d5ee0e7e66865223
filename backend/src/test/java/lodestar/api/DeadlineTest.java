package lodestar.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.parser.Parser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    private final SlowClock clock = new SlowClock();
    private final List<String> fetched = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"2999, false", "3000, false", "3001, true"})
    void ends_a_question_after_three_seconds(int milliseconds, boolean ends) {
        var answer = ask(Duration.ofMillis(milliseconds), "{ thing { thing { name } } }");

        assertThat(answer.toString().contains("TIMED_OUT")).isEqualTo(ends);
        assertThat(answer.containsKey("errors")).isEqualTo(ends);
    }

    @Test
    void fetches_nothing_more_once_the_time_is_over() {
        ask(Duration.ofSeconds(4), "{ thing { thing { thing { name } } } }");

        assertThat(fetched).containsExactly("/thing");
    }

    private Map<String, Object> ask(Duration eachThing, String query) {
        var deadline = new Deadline(clock);
        var schema = SmallSchema.wired(
                type -> type.dataFetcher(
                        "thing",
                        env -> slowly(eachThing, env.getExecutionStepInfo().getPath())),
                type -> type.dataFetcher(
                        "thing",
                        env -> slowly(Duration.ZERO, env.getExecutionStepInfo().getPath())));
        var document = new Parser().parseDocument(query);
        var requestId = UUID.randomUUID();
        var result = new GraphQLFactory()
                .graphQL(schema, new ErrorHandler(), deadline)
                .execute(ExecutionInput.newExecutionInput()
                        .query("prepared")
                        .graphQLContext(context -> context.of(UUID.class, requestId)
                                .of(Deadline.class, deadline.from(clock.instant()))
                                .of(
                                        Documents.Prepared.class,
                                        new Documents.Prepared(document, new PreparsedDocumentEntry(document))))
                        .build());
        return Answer.of(result, requestId);
    }

    private Map<String, String> slowly(Duration takes, Object path) {
        fetched.add(path.toString());
        clock.now = clock.now.plus(takes);
        return Map.of("name", "the flat");
    }

    /** Goes on only when told to. */
    private static final class SlowClock extends Clock {

        private Instant now = Instant.parse("2026-11-22T09:30:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
