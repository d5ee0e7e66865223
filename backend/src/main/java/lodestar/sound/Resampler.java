package lodestar.sound;

import java.math.BigInteger;

/**
 * Brings sound to 16,000 numbers a second, by a windowed sinc, so that nothing too high for them folds back into it.
 */
final class Resampler {

    /** How many waves of the filter are heard to each side; more is slower and no better to understand. */
    private static final int WAVES = 16;

    /** A little under half the rate, so that the filter has room to fall. */
    private static final double KEPT = 0.92;

    private final int up;
    private final int down;
    private final int half;
    private final float[][] phases;

    private Resampler(int rate) {
        var common =
                BigInteger.valueOf(rate).gcd(BigInteger.valueOf(Pcm16k.RATE)).intValue();
        up = Pcm16k.RATE / common;
        down = rate / common;
        var width = KEPT * Math.min(1, (double) up / down);
        half = (int) Math.ceil(WAVES / width);
        phases = new float[up][2 * half];
        for (var phase = 0; phase < up; phase++) {
            for (var tap = 0; tap < 2 * half; tap++) {
                phases[phase][tap] = (float) weight(tap - half + 1 - (double) phase / up, width);
            }
        }
    }

    static short[] to16k(short[] samples, int rate) {
        return rate == Pcm16k.RATE ? samples : new Resampler(rate).resampled(samples);
    }

    private double weight(double distance, double width) {
        var x = Math.PI * width * distance;
        var sinc = x == 0 ? 1 : Math.sin(x) / x;
        var window = Math.abs(distance) >= half ? 0 : 0.5 + 0.5 * Math.cos(Math.PI * distance / half);
        return width * sinc * window;
    }

    private short[] resampled(short[] samples) {
        var out = new short[(int) ((long) samples.length * up / down)];
        for (var i = 0; i < out.length; i++) {
            var position = (long) i * down;
            out[i] = at(samples, (int) (position / up) - half + 1, phases[(int) (position % up)]);
        }
        return out;
    }

    private static short at(short[] samples, int first, float[] weights) {
        var sum = 0f;
        var from = Math.max(0, -first);
        var to = Math.min(weights.length, samples.length - first);
        for (var tap = from; tap < to; tap++) {
            sum += samples[first + tap] * weights[tap];
        }
        return (short) Math.clamp(Math.round(sum), Short.MIN_VALUE, Short.MAX_VALUE);
    }
}
