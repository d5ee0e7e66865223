package lodestar.sound;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;

/** A stretch of a file, read from its beginning and never past its end, whatever the file says of its own sizes. */
final class Stretch {

    private final byte[] file;
    private final int end;
    private int at;

    Stretch(byte[] file) {
        this(file, 0, file.length);
    }

    private Stretch(byte[] file, int at, int end) {
        this.file = file;
        this.at = at;
        this.end = end;
    }

    int at() {
        return at;
    }

    int left() {
        return end - at;
    }

    int u8() {
        need(1);
        return file[at++] & 0xFF;
    }

    int u16() {
        return u8() << 8 | u8();
    }

    long u32() {
        return (long) u16() << 16 | u16();
    }

    long i64() {
        return u32() << 32 | u32();
    }

    int u16le() {
        return u8() | u8() << 8;
    }

    long u32le() {
        return u16le() | (long) u16le() << 16;
    }

    long i64le() {
        return u32le() | u32le() << 32;
    }

    String word(int length) {
        return new String(take(length), ISO_8859_1);
    }

    byte[] take(long length) {
        need(length);
        at += (int) length;
        return Arrays.copyOfRange(file, at - (int) length, at);
    }

    Stretch part(long length) {
        need(length);
        at += (int) length;
        return new Stretch(file, at - (int) length, at);
    }

    void skip(long length) {
        need(length);
        at += (int) length;
    }

    /** What runs over the end of the file was cut off; what runs over the end of its own frame never was right. */
    private void need(long length) {
        if (length < 0 || length > left()) {
            throw (end == file.length ? Refusal.RECORDING_CUT_SHORT : Refusal.RECORDING_BROKEN).refused();
        }
    }
}
