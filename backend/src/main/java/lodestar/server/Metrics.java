package lodestar.server;

import jakarta.inject.Singleton;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * How many requests there were at which door, what came of them and how long they took: numbers for whoever looks after
 * the machine, as Prometheus reads them. A door's name is its pattern and never an address, so no id is among them.
 */
@Singleton
class Metrics {

    private static final double[] SECONDS = {0.05, 0.1, 0.25, 0.5, 1, 2.5, 5};

    private final Map<String, Took> doors = new ConcurrentHashMap<>();

    /** Requests of one kind, by how long they took. */
    private static final class Took {

        private final LongAdder[] within =
                Arrays.stream(SECONDS).mapToObj(_ -> new LongAdder()).toArray(LongAdder[]::new);
        private final LongAdder all = new LongAdder();
        private final LongAdder nanos = new LongAdder();
    }

    /**
     * One request has been answered.
     *
     * @param door the pattern of its address
     * @param status what came of it; told only as 2xx, 4xx and so on
     */
    void answered(String method, String door, int status, Duration time) {
        var labels = "method=\"%s\",door=\"%s\",status=\"%dxx\"".formatted(method, door, status / 100);
        var took = doors.computeIfAbsent(labels, _ -> new Took());
        for (int bucket = 0; bucket < SECONDS.length; bucket++) {
            if (time.toNanos() <= SECONDS[bucket] * 1e9) {
                took.within[bucket].increment();
            }
        }
        took.all.increment();
        took.nanos.add(time.toNanos());
    }

    /** Everything counted so far. */
    String written() {
        var text = new StringBuilder("# TYPE lodestar_requests_seconds histogram\n");
        doors.forEach((labels, took) -> write(text, labels, took));
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        gauge(text, "heap_used_bytes", heap.getUsed());
        gauge(text, "heap_most_bytes", heap.getMax());
        gauge(text, "threads", ManagementFactory.getThreadMXBean().getThreadCount());
        gauge(text, "up_seconds", ManagementFactory.getRuntimeMXBean().getUptime() / 1000);
        return text.toString();
    }

    private static void write(StringBuilder text, String labels, Took took) {
        for (int bucket = 0; bucket < SECONDS.length; bucket++) {
            line(text, "bucket{%s,le=\"%s\"}".formatted(labels, SECONDS[bucket]), took.within[bucket].sum());
        }
        line(text, "bucket{%s,le=\"+Inf\"}".formatted(labels), took.all.sum());
        line(text, "count{%s}".formatted(labels), took.all.sum());
        text.append("lodestar_requests_seconds_sum{%s} ".formatted(labels))
                .append(String.format(Locale.ROOT, "%.6f%n", took.nanos.sum() / 1e9));
    }

    private static void line(StringBuilder text, String name, long value) {
        text.append("lodestar_requests_seconds_")
                .append(name)
                .append(' ')
                .append(value)
                .append('\n');
    }

    private static void gauge(StringBuilder text, String name, long value) {
        text.append("# TYPE lodestar_%s gauge%nlodestar_%s %d%n".formatted(name, name, value));
    }
}
