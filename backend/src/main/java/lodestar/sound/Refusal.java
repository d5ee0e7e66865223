package lodestar.sound;

import lodestar.kernel.DomainError.Refused;

/** Why something sent as a recording is not kept, in words for whoever recorded it. */
public enum Refusal {
    RECORDING_EMPTY("There was no sound in that. Please record it again."),
    RECORDING_NOT_SOUND("This is not a recording we can play. Record it here and we will keep it."),
    RECORDING_OTHER_KIND("We cannot play this kind of recording. Record it here and we will keep it."),
    RECORDING_NOT_ONLY_SOUND("There is more than sound in this. Please send only the sound."),
    RECORDING_TOO_BIG("This recording is too big. Say it in two parts."),
    RECORDING_TOO_LONG("This recording is longer than 3 minutes. Say it in two parts."),
    RECORDING_CUT_SHORT("Part of this recording did not arrive. Please send it again."),
    RECORDING_BROKEN("We could not open this recording. Please record it again, or type it.");

    private final String sentence;

    Refusal(String sentence) {
        this.sentence = sentence;
    }

    public Refused refused() {
        return new Refused(name(), sentence);
    }
}
