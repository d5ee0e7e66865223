package lodestar.recording;

import lodestar.people.Someone;

/** A recording that somebody may hear now, with the key to it. */
public record Audible(Recording recording, Someone speaker) {

    /** Only the id. */
    @Override
    public String toString() {
        return "Audible " + recording.id();
    }
}
