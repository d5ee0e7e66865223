package lodestar.transcription;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Whether an address is of this machine or the network it stands in, and of no other. */
final class InsideNetwork {

    private InsideNetwork() {}

    static boolean holds(URI address) {
        var host = address.getHost();
        if (host == null || host.isBlank()) {
            return false;
        }
        try {
            return Arrays.stream(InetAddress.getAllByName(host)).allMatch(InsideNetwork::isInside);
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    private static boolean isInside(InetAddress address) {
        var uniqueLocal = address.getAddress().length == 16 && (address.getAddress()[0] & 0xFE) == 0xFC;
        return address.isLoopbackAddress() || address.isSiteLocalAddress() || uniqueLocal;
    }
}
