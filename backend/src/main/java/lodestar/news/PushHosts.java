package lodestar.news;

import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import lodestar.kernel.DomainError.Invalid;

/**
 * To whom a signal may be sent. The address comes from a browser, and so from anybody: a server that sends wherever it
 * is told would knock at doors inside the council's own network. So it is https, on the usual port, at a service by
 * name.
 */
@Singleton
class PushHosts {

    private static final int LONGEST = 1_000;
    private static final int USUAL_PORT = 443;
    private static final String ANY = "*.";
    private static final Pattern ENTRY = Pattern.compile("(\\*\\.)?[a-z0-9-]+(\\.[a-z0-9-]+)*(:[0-9]{1,5})?");

    private final List<String> hosts;

    PushHosts(PushSettings settings) {
        hosts = settings.hosts().stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (hosts.isEmpty() || !hosts.stream().allMatch(PushHosts::isEntry)) {
            throw new IllegalStateException(
                    "LODESTAR_PUSH_HOSTS has to be names of hosts with commas between them, such"
                            + " as fcm.googleapis.com,*.push.services.mozilla.com.");
        }
    }

    /** The address, if it is one of theirs. */
    URI read(String written) {
        var address = parse(written);
        var plain = "https".equals(address.getScheme())
                && address.getHost() != null
                && address.getRawUserInfo() == null
                && address.getRawFragment() == null;
        if (!plain || hosts.stream().noneMatch(entry -> isOf(entry, place(address)))) {
            throw notOurs();
        }
        return address;
    }

    private static URI parse(String written) {
        try {
            if (written.length() <= LONGEST) {
                return new URI(written);
            }
        } catch (URISyntaxException unreadable) {
            throw notOurs();
        }
        throw notOurs();
    }

    private static String place(URI address) {
        var host = address.getHost().toLowerCase(Locale.ROOT);
        var usual = address.getPort() < 0 || address.getPort() == USUAL_PORT;
        return usual ? host : host + ":" + address.getPort();
    }

    private static boolean isOf(String entry, String place) {
        return entry.startsWith(ANY) ? place.endsWith(entry.substring(1)) : place.equals(entry);
    }

    /** A star stands for what a service puts before its own name, never for a whole country's names. */
    private static boolean isEntry(String entry) {
        return ENTRY.matcher(entry).matches()
                && (!entry.startsWith(ANY) || entry.substring(ANY.length()).contains("."));
    }

    private static Invalid notOurs() {
        return new Invalid(
                "address", "Lodestar cannot reach this browser. Your first page still tells you what is new.");
    }
}
