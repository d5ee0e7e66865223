package lodestar.safety;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import lodestar.kernel.CouncilId;
import lodestar.signin.Address;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is in the outbox, one at a time and outside any transaction, at least once each. One that cannot be sent
 * is put off for longer each time and holds nobody up.
 */
@Singleton
class Sending {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);
    private static final Duration SHORTEST_WAIT = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 5;

    private final ConcernMessages messages;
    private final List<Route> routes;
    private final Address address;

    Sending(ConcernMessages messages, List<Route> routes, Address address) {
        this.messages = messages;
        this.routes = routes;
        this.address = address;
    }

    /** Tries the one that waits longest; false when none does. */
    boolean sendOne(CouncilId council) {
        var taken = messages.take(council);
        taken.ifPresent(this::send);
        return taken.isPresent();
    }

    private void send(ConcernMessage message) {
        try {
            route(message).send(outgoing(message));
            messages.sent(message);
        } catch (IOException | RuntimeException failure) {
            LOG.warn(
                    "Message {} by {} was not taken the {}. time: {}.",
                    message.id(),
                    message.route(),
                    message.tries(),
                    failure.getClass().getSimpleName());
            messages.failed(message, wait(message.tries()));
        }
    }

    /** One whose route was taken out of the settings waits for it to come back. */
    private Route route(ConcernMessage message) throws IOException {
        return routes.stream()
                .filter(route -> route.kind() == message.route() && route.reaches(message.whom()))
                .findFirst()
                .orElseThrow(() -> new IOException("no route"));
    }

    private Route.Outgoing outgoing(ConcernMessage message) {
        return new Route.Outgoing(
                message.id(),
                message.whom(),
                Numbers.of(message.concernId()),
                address.origin() + "/concerns/" + message.concernId());
    }

    /** One minute, two, four and so on; after that every half hour. */
    private static Duration wait(int tries) {
        return SHORTEST_WAIT.multipliedBy(1L << Math.min(tries - 1, MOST_DOUBLINGS));
    }
}
