package lodestar.news;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import lodestar.kernel.CouncilId;
import lodestar.people.Keys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is in the outbox of signals, a few at a time and outside any transaction. One that cannot be sent is put
 * off for longer each time, holds nobody up, and is let go when its day is over: the first page tells it all the same.
 */
@Singleton
@Requires(beans = PushKey.class)
class Signalling {

    private static final Logger LOG = LoggerFactory.getLogger(Signalling.class);
    private static final int MOST_AT_ONCE = 8;
    private static final Duration SHORTEST_WAIT = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 5;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    private final Signals signals;
    private final ToldPhones phones;
    private final NewsRepository news;
    private final Keys keys;
    private final PushHosts hosts;
    private final SignalLine line;
    private final Clock clock;

    Signalling(
            Signals signals,
            ToldPhones phones,
            NewsRepository news,
            Keys keys,
            PushHosts hosts,
            SignalLine line,
            Clock clock) {
        this.signals = signals;
        this.phones = phones;
        this.news = news;
        this.keys = keys;
        this.hosts = hosts;
        this.line = line;
        this.clock = clock;
    }

    /**
     * Tries those that wait longest; false when none do. A service that does not answer keeps its own alone waiting.
     */
    boolean sendSome(CouncilId council) {
        var taken = Stream.generate(() -> signals.take(council))
                .limit(MOST_AT_ONCE)
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            taken.forEach(it -> threads.execute(() -> send(it)));
        }
        return !taken.isEmpty();
    }

    private void send(Signal.Taken taken) {
        var signal = taken.signal();
        try {
            if (isWanted(taken)) {
                answered(taken, call(taken));
            } else {
                signals.done(signal);
            }
        } catch (IOException | RuntimeException failure) {
            LOG.warn(
                    "A signal in {} was not taken the {}. time: {}.",
                    signal.councilId(),
                    signal.tries(),
                    failure.getClass().getSimpleName());
            signals.failed(signal, wait(signal.tries()));
        }
    }

    /** Not any more when the day is over, or they have had everything before them already. */
    private boolean isWanted(Signal.Taken taken) {
        return clock.instant().isBefore(taken.signal().goodUntil())
                && news.isAnythingNew(taken.phone().councilId(), taken.phone().youngPersonId());
    }

    /** To a phone whose owner's key was destroyed nothing is sent ever again. */
    private int call(Signal.Taken taken) throws IOException {
        var phone = taken.phone();
        var key = keys.find(phone.councilId(), phone.youngPersonId());
        if (key.isEmpty()) {
            return GONE;
        }
        var address = hosts.read(phone.opened(key.orElseThrow()));
        return line.send(
                address, Duration.between(clock.instant(), taken.signal().goodUntil()));
    }

    private void answered(Signal.Taken taken, int status) throws IOException {
        if (status == NOT_FOUND || status == GONE) {
            phones.gone(taken.phone());
        } else if (status / 100 != 2) {
            throw new IOException("The service answered %d.".formatted(status));
        }
        signals.done(taken.signal());
    }

    /** One minute, two, four and so on; after that every half hour. */
    private static Duration wait(int tries) {
        return SHORTEST_WAIT.multipliedBy(1L << Math.min(tries - 1, MOST_DOUBLINGS));
    }
}
