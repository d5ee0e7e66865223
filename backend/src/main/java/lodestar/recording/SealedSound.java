package lodestar.recording;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import lodestar.vault.DataKey;

/**
 * How the sound of a recording is sealed: in chunks, so that a part of it can be played without opening the rest. Each
 * chunk is bound to its owner, its recording, its place and the length of the whole; in any other place, or after a
 * cut, it does not open.
 */
final class SealedSound {

    static final int CHUNK = 64 * 1024;

    /** What sealing adds to each chunk: a nonce and a tag. */
    static final int MORE = 12 + 16;

    private static final String COLUMN = "recording.sound";

    private SealedSound() {}

    static byte[] seal(byte[] file, Recording recording, DataKey key) {
        var whole = new ByteArrayOutputStream(file.length + MORE * (file.length / CHUNK + 1));
        for (int from = 0; from < file.length; from += CHUNK) {
            var chunk = Arrays.copyOfRange(file, from, Math.min(file.length, from + CHUNK));
            whole.writeBytes(key.sealBytes(chunk, COLUMN, place(recording, from / CHUNK)));
        }
        return whole.toByteArray();
    }

    /** The bytes from one up to but not including another; reads and opens only the chunks they are in. */
    static byte[] open(InputStream stored, Recording recording, DataKey key, int from, int to) throws IOException {
        var part = new ByteArrayOutputStream(to - from);
        int chunk = from / CHUNK;
        stored.skipNBytes((long) chunk * (CHUNK + MORE));
        for (int begins = chunk * CHUNK; begins < to; begins += CHUNK, chunk++) {
            int length = Math.min(CHUNK, recording.length() - begins);
            var plain = key.openBytes(stored.readNBytes(length + MORE), COLUMN, place(recording, chunk));
            int first = Math.max(0, from - begins);
            part.write(plain, first, Math.min(length, to - begins) - first);
        }
        return part.toByteArray();
    }

    private static String place(Recording recording, int chunk) {
        return "%s/%d/%d".formatted(recording.id(), recording.length(), chunk);
    }
}
