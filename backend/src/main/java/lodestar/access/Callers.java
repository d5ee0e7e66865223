package lodestar.access;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a request really comes from.
 *
 * <p>Anybody can write {@code X-Forwarded-For}. It is believed only from the council's own proxy, and of it only the
 * last entry that is not such a proxy itself: what stands before that one was written by who knows whom.
 */
@Singleton
public class Callers {

    private static final String FORWARDED_FOR = "X-Forwarded-For";

    private final @Nullable Proxy proxy;

    Callers(@Nullable Proxy proxy) {
        this.proxy = proxy;
    }

    /** The address of whoever began the request, as far as we can know it. */
    public InetAddress address(HttpRequest<?> request) {
        var address = request.getRemoteAddress().getAddress();
        var hops = hops(request);
        for (int at = hops.size() - 1; at >= 0 && proxy != null && proxy.holds(address); at--) {
            var before = literal(hops.get(at));
            if (before == null) {
                return address;
            }
            address = before;
        }
        return address;
    }

    private static List<String> hops(HttpRequest<?> request) {
        return request.getHeaders().getAll(FORWARDED_FOR).stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .map(String::strip)
                .toList();
    }

    /** Only an address written out: nothing that a stranger sends is ever looked up. */
    private static @Nullable InetAddress literal(String written) {
        try {
            return InetAddress.ofLiteral(written);
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }
}
