package lodestar;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import lodestar.api.SameDatabase;
import lodestar.server.Lodestar;
import lodestar.store.DatabaseAs;

/** A second server on the same database, on a clock that a test turns. */
public final class TurnedServer implements AutoCloseable {

    private static final DateTimeFormatter AS_STORED =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS").withZone(ZoneOffset.UTC);

    private final TurnedClock clock = new TurnedClock();
    private final Lodestar lodestar;
    private final String address;

    public TurnedServer() {
        this(Map.of());
    }

    public TurnedServer(Map<String, Object> settings) {
        lodestar = clock.started(() -> SameDatabase.start(settings));
        address = "http://localhost:" + lodestar.serve();
    }

    public <T> T bean(Class<T> type) {
        return lodestar.context().getBean(type);
    }

    public Instant now() {
        return clock.instant();
    }

    public void turn(Duration by) {
        clock.turn(by);
    }

    public void turnTo(Instant moment) {
        clock.turnTo(moment);
    }

    /** How far every look at the clock takes it on. */
    public void tick(Duration each) {
        clock.tick(each);
    }

    /** Has everybody of a council be as if they had signed in this moment. */
    public void wake(MadeUp council) {
        DatabaseAs.owner()
                .change("UPDATE session SET made_at = '%1$s', seen_at = '%1$s' WHERE council_id = '%2$s'"
                        .formatted(AS_STORED.format(now()), council.id()));
    }

    /** The same browser, at this server. */
    public Client here(Client signedIn) {
        return signedIn.at(address);
    }

    @Override
    public void close() {
        lodestar.close();
    }
}
