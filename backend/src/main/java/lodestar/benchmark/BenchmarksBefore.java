package lodestar.benchmark;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.Ids;
import lodestar.kernel.PersonId;

/** Made-up figures about made-up councils, brought in before anybody visits the made-up one. */
@Singleton
@Requires(env = "demo")
public class BenchmarksBefore {

    private final BenchmarkImport files;
    private final Ids ids;

    BenchmarksBefore(BenchmarkImport files, Ids ids) {
        this.files = files;
        this.ids = ids;
    }

    /** As a data officer would bring it in, and marked as what it is: nobody published it. */
    public void broughtIn(CouncilId council, PersonId by, String name, byte[] bytes, int year) {
        var wanted = new BringBenchmarks(
                UUID.randomUUID(), name, bytes, "made-up figures to try this page with", year, false);
        var reading = files.read(council, wanted);
        if (reading.findings().refuse()) {
            throw new IllegalStateException(
                    "A made-up file was not brought in: " + reading.findings().all());
        }
        var from = new Publication("Lodestar", wanted.title(), year);
        files.save(
                council,
                by,
                ids.next(),
                wanted,
                from,
                files.compare(council, Objects.requireNonNull(reading.told()), from));
    }
}
