package lodestar.recording;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import lodestar.access.Actor;
import lodestar.api.BatchLoad;
import lodestar.voice.Shown;

/** The recordings of all the sayings on a screen. The actor may see the sayings: they come from those who show them. */
@Singleton
class RecordingsOfSayings implements BatchLoad<Shown, ShownRecording> {

    private final RecordingService recordings;

    RecordingsOfSayings(RecordingService recordings) {
        this.recordings = recordings;
    }

    @Override
    public Map<Shown, ShownRecording> load(Actor actor, Set<Shown> keys) {
        return recordings.list(actor, keys);
    }
}
