package lodestar.sound;

/** The sound itself, out of the file it came in. */
sealed interface Track permits OpusTrack, AacTrack, WaveTrack {

    /** The same sound in a file of our own writing, in which there is nothing else. */
    byte[] written();

    /** What a browser calls such a file. */
    String mediaType();

    Pcm16k decoded();
}
