package lodestar.access;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The council's own proxy, which stands in front of us and ends TLS. What it says about a request is believed; the same
 * words from anybody else are not.
 *
 * @param addresses where it sends from: addresses, or ranges such as {@code 10.1.0.0/16}
 */
@Requires(property = "lodestar.proxy.addresses")
@ConfigurationProperties("lodestar.proxy")
public record Proxy(List<String> addresses) {

    public Proxy {
        addresses.forEach(Range::of);
    }

    /** How the visitor's browser speaks with the proxy, when it is the proxy that says so. */
    public Optional<String> scheme(HttpRequest<?> request) {
        return sent(request) ? Optional.ofNullable(request.getHeaders().get("X-Forwarded-Proto")) : Optional.empty();
    }

    /** Whether the proxy sent the request on. */
    boolean sent(HttpRequest<?> request) {
        return holds(request.getRemoteAddress().getAddress());
    }

    boolean holds(InetAddress address) {
        return addresses.stream().map(Range::of).anyMatch(range -> range.holds(address));
    }

    /** Addresses that begin with the same bits. */
    private record Range(InetAddress first, int bits) {

        static Range of(String written) {
            var parts = written.strip().split("/", 2);
            try {
                var first = InetAddress.ofLiteral(parts[0]);
                var most = first.getAddress().length * Byte.SIZE;
                return new Range(first, parts.length == 1 ? most : Math.clamp(Integer.parseInt(parts[1]), 0, most));
            } catch (IllegalArgumentException unreadable) {
                throw new IllegalStateException(
                        "LODESTAR_PROXY must be addresses such as 10.1.2.3 or 10.1.0.0/16, separated by commas.");
            }
        }

        boolean holds(InetAddress address) {
            var one = first.getAddress();
            var other = address.getAddress();
            if (one.length != other.length) {
                return false;
            }
            var whole = bits / Byte.SIZE;
            var rest = bits % Byte.SIZE == 0 ? 0 : 0xff << (Byte.SIZE - bits % Byte.SIZE);
            return Arrays.equals(one, 0, whole, other, 0, whole)
                    && (rest == 0 || ((one[whole] ^ other[whole]) & rest) == 0);
        }
    }
}
