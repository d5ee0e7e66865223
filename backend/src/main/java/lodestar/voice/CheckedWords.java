package lodestar.voice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.vault.DataKey;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the speaker says of something they said out loud: that these words are right, or that it is left as sound. Until
 * then nobody else hears of it.
 *
 * @param number 1 for the first; the highest counts
 * @param words none when it is left as sound
 * @param changed how many words differ from what a machine heard; none where no machine did
 */
record CheckedWords(
        CouncilId councilId,
        UUID sayingId,
        int number,
        Kind kind,
        @Nullable Words words,
        @Nullable Integer changed,
        Instant checkedAt) {

    private static final String WORDS = "checked_words.words";

    /** What others find of it. */
    enum Kind {
        WORDS,
        SOUND
    }

    static Check check(@Nullable CheckedWords last) {
        return last == null ? Check.NOT_YET : Check.valueOf(last.kind().name());
    }

    /** Read beside its saying; none when there is none. */
    static @Nullable CheckedWords read(Saying saying, ResultSet row) throws SQLException {
        var kind = row.getString("checked_kind");
        if (kind == null) {
            return null;
        }
        var words = row.getBytes("checked_words");
        return new CheckedWords(
                saying.councilId(),
                saying.id(),
                row.getInt("checked_number"),
                Kind.valueOf(kind),
                words == null ? null : new Words.Sealed(words),
                row.getObject("checked_changed", Integer.class),
                row.getObject("checked_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    CheckedWords opened(DataKey key) {
        return with(key.open(words, WORDS, place()));
    }

    CheckedWords sealed(DataKey key) {
        return with(key.seal(words, WORDS, place()));
    }

    private CheckedWords with(@Nullable Words other) {
        return new CheckedWords(councilId, sayingId, number, kind, other, changed, checkedAt);
    }

    private String place() {
        return "%s/%d".formatted(sayingId, number);
    }

    /** Only where it is: what somebody said must not find its way into a log. */
    @Override
    public String toString() {
        return "CheckedWords " + place();
    }
}
