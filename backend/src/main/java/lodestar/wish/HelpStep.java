package lodestar.wish;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.vault.DataKey;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/**
 * One step of a wish for help, said by one side; never changed.
 *
 * @param nth 1 for the first step of its wish
 * @param day of an offer, when it would be; of being seen first, when it was
 * @param words what they asked for, what is offered, or the reason
 * @param helpedBy of an offer, who would help
 */
record HelpStep(
        CouncilId councilId,
        PersonId youngPersonId,
        UUID wishId,
        int nth,
        UUID id,
        HelpWhat what,
        HelpSide side,
        @Nullable LocalDate day,
        @Nullable Words words,
        @Nullable Words helpedBy,
        PersonId byId,
        Instant writtenAt) {

    private static final String WORDS = "help_step.words";
    private static final String HELPED_BY = "help_step.helped_by";

    HelpStep opened(DataKey key) {
        return with(key.open(words, WORDS, id), key.open(helpedBy, HELPED_BY, id));
    }

    HelpStep sealed(DataKey key) {
        return with(key.seal(words, WORDS, id), key.seal(helpedBy, HELPED_BY, id));
    }

    boolean isAsking() {
        return what == HelpWhat.ASKED || what == HelpWhat.WRITTEN_DOWN;
    }

    @Nullable
    String text() {
        return words == null ? null : words.text();
    }

    @Nullable
    String helper() {
        return helpedBy == null ? null : helpedBy.text();
    }

    /** All of it in words, for whoever was about to say something after what stood before. */
    String whole() {
        return Stream.of(what.name().toLowerCase(Locale.ROOT).replace('_', ' '), text(), helper())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private HelpStep with(@Nullable Words newWords, @Nullable Words newHelpedBy) {
        return new HelpStep(
                councilId, youngPersonId, wishId, nth, id, what, side, day, newWords, newHelpedBy, byId, writtenAt);
    }

    /** Only the id. */
    @Override
    public String toString() {
        return "Help step " + id;
    }
}
