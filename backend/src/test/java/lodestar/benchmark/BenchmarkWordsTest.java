package lodestar.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of a file of published figures. */
class BenchmarkWordsTest {

    @Test
    void are_the_pages_own_and_there_is_one_for_every_code() throws IOException {
        var page = Files.readString(Path.of("../frontend/src/benchmark/words.ts"));

        assertThat(Stream.of(BenchmarkWords.UNITS, BenchmarkWords.WHO)
                        .flatMap(words -> words.values().stream())
                        .filter(word -> !page.contains("'" + word + "'")))
                .isEmpty();
        assertThat(Stream.of(Symbol.values()).filter(it -> !page.contains("'" + it.meaning() + "'")))
                .isEmpty();
        assertThat(BenchmarkWords.UNITS).hasSameSizeAs(Unit.values());
        assertThat(BenchmarkWords.WHO).hasSameSizeAs(Who.values());
    }
}
