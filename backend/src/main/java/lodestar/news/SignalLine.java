package lodestar.news;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import lodestar.signin.Address;

/**
 * Asks a browser maker's service to wake one phone (RFC 8030), with nothing in it: no body, and headers that are the
 * same for everybody but for how long it is good. Whatever the service says besides a number is not read.
 */
@Singleton
@Requires(beans = PushKey.class)
class SignalLine {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    /** One that a phone has not got yet gives way to the next. */
    private static final String TOPIC = "new";

    private final PushKey key;
    private final Address ours;
    private final Clock clock;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(LONGEST_WAIT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    SignalLine(PushKey key, Address ours, Clock clock) {
        this.key = key;
        this.ours = ours;
        this.clock = clock;
    }

    /**
     * Sends one; gives the number of the answer.
     *
     * @param goodFor for how long the service may go on trying
     */
    int send(URI address, Duration goodFor) throws IOException {
        var request = HttpRequest.newBuilder(address)
                .timeout(LONGEST_WAIT)
                .header("Authorization", key.authorization(address, ours.origin(), clock.instant()))
                .header("TTL", Long.toString(goodFor.toSeconds()))
                .header("Urgency", "low")
                .header("Topic", TOPIC)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            answer.body().close();
            return answer.statusCode();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted");
        }
    }
}
