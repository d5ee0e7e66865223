package lodestar.sound;

import java.time.Duration;

/** A recording that was found to be one: the file to keep, what a browser calls it, and the sound itself. */
public record OpenedSound(byte[] file, String mediaType, Pcm16k pcm) {

    public Duration length() {
        return pcm.length();
    }

    @Override
    public String toString() {
        return "OpenedSound of " + length();
    }
}
