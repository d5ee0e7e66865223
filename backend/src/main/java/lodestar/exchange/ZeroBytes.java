package lodestar.exchange;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where the zero bytes of a file's beginning are. Every second one is how Western text in UTF-16 looks when nobody
 * marked it; zero bytes anywhere else mean that it is no text.
 */
record ZeroBytes(int onEven, int onOdd) {

    static ZeroBytes in(byte[] start) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < start.length; i++) {
            if (start[i] == 0 && i % 2 == 0) {
                even++;
            } else if (start[i] == 0) {
                odd++;
            }
        }
        return new ZeroBytes(even, odd);
    }

    boolean makeItUnreadable(byte[] start) {
        return onEven + onOdd > 0 && charset(start) == null;
    }

    /** The encoding, if the bytes are UTF-16 or begin with a mark; none if that is still to be found out. */
    @Nullable
    Charset charset(byte[] start) {
        int first = start.length > 1 ? (start[0] & 0xFF) << 8 | start[1] & 0xFF : 0;
        int pairs = start.length / 2;
        if (first == 0xFFFE || pairs > 1 && onEven == 0 && onOdd * 10 > pairs * 8) {
            return StandardCharsets.UTF_16LE;
        }
        if (first == 0xFEFF || pairs > 1 && onOdd == 0 && onEven * 10 > pairs * 8) {
            return StandardCharsets.UTF_16BE;
        }
        return null;
    }
}
