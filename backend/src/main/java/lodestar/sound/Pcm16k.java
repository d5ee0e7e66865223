package lodestar.sound;

import java.time.Duration;

/** Sound as numbers: 16,000 a second, one channel; what is written down from. */
public record Pcm16k(short[] samples) {

    public static final int RATE = 16_000;

    public Duration length() {
        return Duration.ofMillis(samples.length * 1000L / RATE);
    }

    /** As a file that any engine can read. */
    public byte[] wave() {
        return new WaveTrack(RATE, 1, samples).written();
    }

    @Override
    public String toString() {
        return "Pcm16k of " + length();
    }
}
