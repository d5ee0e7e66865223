package lodestar.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * What the bytes of a file are: text in one of the encodings that spreadsheets and case systems write, or something
 * that cannot be a CSV file. Nothing but a few kilobytes is ever held at once.
 */
public sealed interface TextKind {

    /** Text, in this encoding. */
    record Text(Charset charset) implements TextKind {}

    record Empty() implements TextKind {}

    record Xml() implements TextKind {}

    record Workbook() implements TextKind {}

    record NotText() implements TextKind {}

    int LOOKED_AT = 8_192;

    static TextKind of(Source source) throws IOException {
        byte[] start;
        try (var in = source.open()) {
            start = in.readNBytes(LOOKED_AT);
        }

        if (isWorkbook(start)) {
            return new Workbook();
        }
        var zeros = ZeroBytes.in(start);
        if (zeros.makeItUnreadable(start)) {
            return new NotText();
        }
        var charset = zeros.charset(start);
        return kindOfText(start, charset == null ? utf8OrWindows(source) : charset);
    }

    private static TextKind kindOfText(byte[] start, Charset charset) {
        var text = new String(start, charset).replace("\uFEFF", "").stripLeading();
        if (text.isEmpty()) {
            return start.length < LOOKED_AT ? new Empty() : new NotText();
        }
        if (text.startsWith("<")) {
            return new Xml();
        }
        return text.startsWith("%PDF") || text.startsWith("{\\rtf") ? new NotText() : new Text(charset);
    }

    /** The first bytes of a zip (.xlsx, .ods) and of the older .xls. */
    private static boolean isWorkbook(byte[] start) {
        return startsWith(start, 'P', 'K', 3, 4) || startsWith(start, 0xD0, 0xCF, 0x11, 0xE0);
    }

    private static boolean startsWith(byte[] start, int... wanted) {
        if (start.length < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if ((start[i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whole files are looked through, since the first letter outside ASCII may stand in the last row. */
    private static Charset utf8OrWindows(Source source) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.allocate(LOOKED_AT).flip();
        var characters = CharBuffer.allocate(LOOKED_AT);
        try (var in = source.open()) {
            boolean more = true;
            while (more) {
                more = refill(in, bytes);
                if (decoder.decode(bytes, characters.clear(), !more).isError()) {
                    return Charset.forName("windows-1252");
                }
            }
        }
        return StandardCharsets.UTF_8;
    }

    private static boolean refill(InputStream in, ByteBuffer bytes) throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        bytes.position(bytes.position() + Math.max(read, 0)).flip();
        return read >= 0;
    }
}
