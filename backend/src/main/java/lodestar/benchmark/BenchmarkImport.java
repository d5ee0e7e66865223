package lodestar.benchmark;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import lodestar.exchange.Findings;
import lodestar.exchange.Source;
import lodestar.kernel.Clocks;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.store.Taken;
import org.jspecify.annotations.Nullable;

/** Reads a file, finds out what of it is new, and adds that: all of it, or nothing. */
@Singleton
class BenchmarkImport {

    private final BenchmarkRepository benchmarks;
    private final Clock clock;

    BenchmarkImport(BenchmarkRepository benchmarks, Clock clock) {
        this.benchmarks = benchmarks;
        this.clock = clock;
    }

    /** A file that was read, with what was found in it. */
    record Reading(@Nullable Told told, Findings findings) {

        Outcome refused() {
            return outcome(Outcome.Kind.REFUSED, 0, 0);
        }

        Outcome tried(Fresh fresh) {
            var kind = fresh.isNothing() ? Outcome.Kind.NOTHING_NEW : Outcome.Kind.TRIED;
            return outcome(kind, fresh.told().size(), fresh.changed());
        }

        /** The same answer for the same id, whatever was brought in since. */
        Outcome broughtIn(int fresh) {
            return outcome(fresh == 0 ? Outcome.Kind.NOTHING_NEW : Outcome.Kind.BROUGHT_IN, fresh, 0);
        }

        private Outcome outcome(Outcome.Kind kind, int fresh, int changed) {
            return told == null
                    ? new Outcome(kind, findings, null, 0, 0, 0)
                    : new Outcome(kind, findings, told.layout(), told.size(), fresh, changed);
        }
    }

    Reading read(CouncilId council, BringBenchmarks wanted) {
        var today = Clocks.today(clock);
        wanted.requireYear(today.getYear());
        var findings = new Findings();
        var told = new BenchmarkReader(council, today, findings).read(Source.of(wanted.file(), wanted.bytes()));
        return new Reading(told.orElse(null), findings);
    }

    Fresh compare(CouncilId council, Told told, Publication from) {
        return Fresh.of(told, from, council, benchmarks);
    }

    /** In the transaction that is open. */
    void save(CouncilId council, PersonId by, UUID id, BringBenchmarks wanted, Publication from, Fresh fresh) {
        if (fresh.isNothing()) {
            return;
        }
        int number = benchmarks.lastNumber(council) + 1;
        var hasFigures = !fresh.told().figures().isEmpty();
        var file = new BenchmarkFile(
                council,
                number,
                id,
                wanted.fingerprint(),
                fresh.told().layout(),
                hasFigures ? from.publisher() : null,
                hasFigures ? from.title() : null,
                hasFigures ? from.year() : null,
                by,
                clock.instant());
        Taken.unless(benchmarks.save(file, fresh.of(number)));
    }
}
