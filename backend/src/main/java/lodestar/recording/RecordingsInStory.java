package lodestar.recording;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lodestar.access.Actor;
import lodestar.people.Someone;
import lodestar.people.StoryPart;
import lodestar.people.StoryPiece;
import lodestar.people.StoryRows;
import lodestar.store.Columns;

/** The sound of what a young person said out loud, and what a machine heard in it, in their story. */
@Singleton
class RecordingsInStory implements StoryPart {

    private static final Columns<Recording> RECORDINGS = new Columns<>("recording", Recording.class);
    private static final Columns<MachineWords> WORDS = new Columns<>("machine_words", MachineWords.class);
    /** What a worker dictated comes into no story but as the letter that they checked. */
    private static final String OWN_VOICE = "r.speaker_id = r.young_person_id";

    private static final String ALL = "SELECT " + RECORDINGS.of("r")
            + " FROM recording r WHERE r.council_id = :council AND r.young_person_id = :person AND " + OWN_VOICE;
    private static final String ALL_WORDS = "SELECT " + WORDS.of("m")
            + " FROM machine_words m JOIN recording r ON r.council_id = m.council_id AND r.id = m.recording_id"
            + " WHERE r.council_id = :council AND r.young_person_id = :person AND " + OWN_VOICE;

    private final StoryRows rows;
    private final SoundStore store;
    private final Clock clock;

    RecordingsInStory(StoryRows rows, SoundStore store, Clock clock) {
        this.rows = rows;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Set<String> tables() {
        return Set.of("recording", "machine_words");
    }

    /** What was taken back is on its way out, and comes into no story. */
    @Override
    public List<StoryPiece> tell(Actor actor, Someone me) {
        var heard = rows.list(me, ALL_WORDS, WORDS.mapper("m")).stream()
                .collect(Collectors.toMap(MachineWords::recordingId, Function.identity()));
        var now = clock.instant();
        return rows.list(me, ALL, RECORDINGS.mapper("r")).stream()
                .filter(recording -> recording.canBePlayed(now))
                .flatMap(recording -> Stream.concat(
                        Stream.of(recording(me, recording)),
                        Stream.ofNullable(heard.get(recording.id()))
                                .filter(words -> words.heard() > 0)
                                .map(words -> heard(me, recording, words))))
                .toList();
    }

    private StoryPiece recording(Someone me, Recording recording) {
        var saying = recording.sayingId();
        var piece = StoryPiece.at(
                        "recording",
                        recording.id(),
                        recording.madeAt(),
                        saying == null ? "Something I recorded and did not send" : "My voice")
                .by(me.youngPersonId())
                .sound(sound(me, recording))
                .mineAlone(saying == null);
        return saying == null ? piece : piece.within(saying);
    }

    /** Nobody but the speaker ever sees what a machine heard. */
    private static StoryPiece heard(Someone me, Recording recording, MachineWords words) {
        return StoryPiece.at(
                        "machine_words",
                        StoryPiece.idOf("machine_words", recording.id()),
                        recording.madeAt(),
                        "What a machine heard")
                .within(recording.id())
                .mineAlone(true)
                .opening(it -> it.says("words", "Words", words.opened(me.key()).text()));
    }

    private StoryPiece.Sound sound(Someone me, Recording recording) {
        var file = "%s.%s".formatted(recording.id(), ending(recording.mediaType()));
        return new StoryPiece.Sound(
                file,
                recording.mediaType(),
                recording.length(),
                (from, to) -> store.read(recording, me.key(), from, to));
    }

    private static String ending(String mediaType) {
        return switch (mediaType) {
            case "audio/wav" -> "wav";
            case "audio/mp4" -> "m4a";
            case "audio/ogg" -> "ogg";
            case "audio/webm" -> "webm";
            default -> "sound";
        };
    }
}
