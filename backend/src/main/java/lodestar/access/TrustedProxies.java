package lodestar.access;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The council's own proxies, if any stand before us, and so where a request really comes from.
 *
 * <p>Anybody can write {@code X-Forwarded-For}. It is believed only from a proxy that was named to us, and only its
 * last entry that no such proxy wrote about another.
 */
@Singleton
public class TrustedProxies {

    private static final String FORWARDED_FOR = "X-Forwarded-For";

    private final List<Network> proxies;

    TrustedProxies(@Value("${lodestar.trusted-proxies:}") String written) {
        proxies = Arrays.stream(written.split("[,\\s]+"))
                .filter(part -> !part.isEmpty())
                .map(Network::parse)
                .toList();
    }

    /** Whether the request was handed to us by one of them, so that what it says of the request may be believed. */
    public boolean sent(HttpRequest<?> request) {
        var address = request.getRemoteAddress().getAddress();
        return address != null && isOne(address);
    }

    /** The address of whoever began the request, as far as we can know it. */
    public InetAddress caller(HttpRequest<?> request) {
        var address = request.getRemoteAddress().getAddress();
        if (address == null) {
            return InetAddress.getLoopbackAddress();
        }
        var hops = hops(request);
        for (int at = hops.size() - 1; at >= 0 && isOne(address); at--) {
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

    private boolean isOne(InetAddress address) {
        return proxies.stream().anyMatch(proxy -> proxy.holds(address));
    }

    /** Only an address written out: nothing that a stranger sends is ever looked up. */
    private static @Nullable InetAddress literal(String written) {
        try {
            return InetAddress.ofLiteral(written);
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }

    /** Addresses that begin alike: one proxy, or a network of them as {@code 10.0.0.0/8}. */
    private record Network(byte[] address, int bits) {

        static Network parse(String written) {
            var parts = written.split("/", 2);
            var address = InetAddress.ofLiteral(parts[0]).getAddress();
            var bits = parts.length == 2 ? Integer.parseInt(parts[1]) : address.length * Byte.SIZE;
            if (bits < 0 || bits > address.length * Byte.SIZE) {
                throw new IllegalArgumentException("%s is no network.".formatted(written));
            }
            return new Network(address, bits);
        }

        boolean holds(InetAddress other) {
            var bytes = other.getAddress();
            if (bytes.length != address.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                var mask = 0x80 >> (bit % Byte.SIZE);
                if (((bytes[bit / Byte.SIZE] ^ address[bit / Byte.SIZE]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
