package lodestar;

import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.RuntimeBeanDefinition;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** A clock that stands still until a test turns it, or that goes on a little with every look at it. */
public final class TurnedClock extends Clock {

    private static final ScopedValue<TurnedClock> WANTED = ScopedValue.newInstance();

    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.now().truncatedTo(ChronoUnit.MILLIS));
    private volatile Duration tick = Duration.ZERO;

    /** Starts a Lodestar that goes by this clock. */
    public <T> T started(Supplier<T> start) {
        return ScopedValue.where(WANTED, this).call(start::get);
    }

    public void turn(Duration by) {
        now.updateAndGet(it -> it.plus(by));
    }

    public void turnTo(Instant moment) {
        now.set(moment);
    }

    /** How far every look at it takes it on. */
    public void tick(Duration each) {
        tick = each;
    }

    @Override
    public Instant instant() {
        return now.getAndUpdate(it -> it.plus(tick));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    /** Puts the wanted clock in the place of the one that goes by itself. */
    public static final class Configurer implements ApplicationContextConfigurer {

        @Override
        public void configure(ApplicationContextBuilder context) {
            if (WANTED.isBound()) {
                var clock = WANTED.get();
                context.beanDefinitions(RuntimeBeanDefinition.builder(Clock.class, () -> clock)
                        .singleton(true)
                        .replaces(Clock.class)
                        .build());
            }
        }
    }
}
