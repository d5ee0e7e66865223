package lodestar.exchange;

import java.io.FilterReader;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;

/**
 * Reads a file's characters and remembers the signs of damage that are gone once rows have been made of them: a
 * quotation mark that is never closed, a zero character, a last line without an end.
 */
final class WatchedReader extends FilterReader {

    private static final char MARK = '\uFEFF';

    private long quotes;
    private long lines = 1;
    private long lineOfZero;
    private char last = '\n';

    private WatchedReader(Reader in) {
        super(in);
    }

    /** The byte order mark, if there is one, is not part of the text. */
    static WatchedReader withoutMark(Reader in) throws IOException {
        var characters = new PushbackReader(in);
        int first = characters.read();
        if (first >= 0 && first != MARK) {
            characters.unread(first);
        }
        return new WatchedReader(characters);
    }

    @Override
    public int read() throws IOException {
        int character = super.read();
        if (character >= 0) {
            watch((char) character);
        }
        return character;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        int count = super.read(into, from, length);
        for (int i = from; i < from + count; i++) {
            watch(into[i]);
        }
        return count;
    }

    private void watch(char character) {
        if (character == '\n' || last == '\r') {
            lines++;
        }
        if (character == '"') {
            quotes++;
        }
        if (character == 0 && lineOfZero == 0) {
            lineOfZero = lines;
        }
        last = character;
    }

    boolean quoteNeverClosed() {
        return quotes % 2 == 1;
    }

    boolean lastLineOpen() {
        return last != '\n' && last != '\r';
    }

    /** The line that holds a zero character, or 0 if none does. */
    long lineOfZero() {
        return lineOfZero;
    }
}
