package lodestar.voice;

import java.time.Instant;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.people.Someone;
import lodestar.vault.DataKey;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/**
 * One thing a young person said, never changed: saying it differently later is a new saying.
 *
 * @param goodNews it asks nothing back
 * @param aboutCode code of the area of the star, or the matter of the plan
 * @param aboutPersonId the helper it is about
 * @param words none while it is spoken and nobody has written it down, or the speaker has not checked that
 * @param saidAt the server's time; decides the order
 * @param phoneTime what the phone believed; decides nothing
 */
public record Saying(
        CouncilId councilId,
        UUID id,
        PersonId youngPersonId,
        Manner manner,
        boolean goodNews,
        About.@Nullable Kind aboutKind,
        @Nullable String aboutCode,
        @Nullable PersonId aboutPersonId,
        @Nullable Words words,
        Instant saidAt,
        @Nullable Instant phoneTime) {

    private static final String WORDS = "saying.words";

    /** In writing. */
    static Saying typed(UUID id, Someone speaker, Say say, @Nullable About about, Instant now) {
        return made(id, speaker, Manner.TYPED, say.goodNews(), about, Words.of(say.words()), now, say.phoneTime());
    }

    /** Out loud. */
    static Saying spoken(UUID id, Someone speaker, Speak speak, @Nullable About about, Instant now) {
        return made(id, speaker, Manner.SPOKEN, speak.goodNews(), about, null, now, speak.phoneTime());
    }

    private static Saying made(
            UUID id,
            Someone speaker,
            Manner manner,
            boolean goodNews,
            @Nullable About about,
            @Nullable Words words,
            Instant saidAt,
            @Nullable Instant phoneTime) {
        return new Saying(
                speaker.person().councilId(),
                id,
                speaker.youngPersonId(),
                manner,
                goodNews,
                about == null ? null : about.kind(),
                about == null ? null : about.code(),
                about == null ? null : about.person(),
                words,
                saidAt,
                phoneTime);
    }

    /** With the words that the speaker says are right; none when it is left as sound. */
    Saying saidAs(CheckedWords checked) {
        return with(checked.words());
    }

    Saying opened(DataKey key) {
        return with(key.open(words, WORDS, id));
    }

    Saying sealed(DataKey key) {
        return with(key.seal(words, WORDS, id));
    }

    /** As somebody finds it who may know of it but not read it. */
    Saying withoutWords() {
        return with(null);
    }

    private Saying with(@Nullable Words other) {
        return new Saying(
                councilId,
                id,
                youngPersonId,
                manner,
                goodNews,
                aboutKind,
                aboutCode,
                aboutPersonId,
                other,
                saidAt,
                phoneTime);
    }

    /** Only the id: what somebody said must not find its way into a log. */
    @Override
    public String toString() {
        return "Saying " + id;
    }
}
