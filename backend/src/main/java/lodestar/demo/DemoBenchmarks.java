package lodestar.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import lodestar.access.Role;
import lodestar.benchmark.BenchmarksBefore;

/** Made-up figures of the made-up council and its made-up neighbours: nobody publishes any about it. */
@Singleton
@Requires(env = "demo")
class DemoBenchmarks {

    private static final List<String> FILES = List.of("measures.csv", "authorities.csv", "figures.csv");
    private static final int PUBLISHED = 2025;

    private final DemoCast cast;
    private final BenchmarksBefore before;

    DemoBenchmarks(DemoCast cast, BenchmarksBefore before) {
        this.cast = cast;
        this.before = before;
    }

    void bringIn() {
        var officer = cast.list().stream()
                .filter(part -> part.role() == Role.RECORDS_OFFICER)
                .findFirst()
                .orElseThrow()
                .person();
        for (var file : FILES) {
            before.broughtIn(DemoCouncil.EXAMPLESHIRE, officer, file, bytes(file), PUBLISHED);
        }
    }

    private static byte[] bytes(String file) {
        try (var in = Objects.requireNonNull(
                DemoBenchmarks.class.getResourceAsStream("/demo/benchmark/" + file), file)) {
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
