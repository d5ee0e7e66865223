package lodestar.safety;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import lodestar.access.Actor;
import lodestar.kernel.CouncilId;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.Ids;
import lodestar.kernel.PersonId;
import lodestar.people.Someone;
import lodestar.store.Columns;
import lodestar.store.Database;
import lodestar.vault.DataKey;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/**
 * Makes concerns, in the transaction of what they are made for, and tells the first of them: all of it happens, or
 * none.
 */
@Singleton
class Raising {

    /** A step of 1 in feeling safe, among the signs. */
    static final String LOWEST_STEP = "LOWEST_STEP";

    /** What a column holds even if every character takes the most bytes. */
    private static final int MOST_WORDS = 16_000;

    private static final Columns<Concern> CONCERNS = new Columns<>("concern", Concern.class);

    private static final String LEAVE_OUT = """
        INSERT INTO concern_not_for (council_id, concern_id, helper_id)
        SELECT h.council_id, :concern, h.id FROM helper h WHERE h.council_id = :council AND h.id IN (<helpers>)\
        """;

    private final Database database;
    private final ConcernWatch watch;
    private final PhraseList phrases;
    private final Ids ids;
    private final Clock clock;

    Raising(Database database, ConcernWatch watch, PhraseList phrases, Ids ids, Clock clock) {
        this.database = database;
        this.watch = watch;
        this.phrases = phrases;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Makes one for what was sent, if there is a sign in it.
     *
     * @param signs those there are already
     * @param texts what is looked through; those in which something is found are kept with the concern
     * @param with what is kept with it whatever stands in it
     */
    void ifASign(
            Actor by, Someone about, Cause cause, Set<String> signs, @Nullable String with, Collection<String> texts) {
        var found = new TreeSet<>(signs);
        var words = new LinkedHashSet<String>();
        if (with != null) {
            words.add(with);
        }
        for (var text : texts) {
            var kinds = phrases.find(text);
            kinds.forEach(kind -> found.add(kind.name()));
            if (!kinds.isEmpty()) {
                words.add(text);
            }
        }
        if (!found.isEmpty()) {
            raise(by, about, ids.next(), cause, String.join(" ", found), String.join("\n", words));
        }
    }

    /**
     * What a concern is made for.
     *
     * @param id none for help that was asked for
     * @param notFor who must never learn of it
     */
    record Cause(ConcernCause kind, @Nullable UUID id, Collection<PersonId> notFor) {}

    /** Makes one, whatever was said. */
    void raise(Actor by, Someone about, UUID id, Cause cause, @Nullable String signs, @Nullable String words) {
        var whose = new Whose(by.council(), about.youngPersonId(), by.accountId(), about.key());
        raise(whose, id, cause, signs, words);
    }

    /**
     * Who may not be safe.
     *
     * @param from the account it came from
     */
    record Whose(CouncilId councilId, PersonId youngPersonId, UUID from, DataKey key) {}

    /** Makes one of something that goes on by itself. */
    void raise(Whose whose, UUID id, Cause cause, @Nullable String signs, @Nullable String words) {
        var concern = new Concern(
                whose.councilId(),
                id,
                whose.youngPersonId(),
                cause.kind(),
                cause.id() == null ? id : cause.id(),
                whose.from(),
                signs == null ? null : phrases.version(),
                Words.of(signs),
                Words.of(kept(words)),
                clock.instant());
        database.run(handle -> CONCERNS.insert(handle, List.of(concern.sealed(whose.key()))));
        leaveOut(concern, Set.copyOf(cause.notFor()));
        watch.begin(concern, !cause.notFor().isEmpty());
    }

    private static @Nullable String kept(@Nullable String words) {
        return words == null || words.length() <= MOST_WORDS ? words : words.substring(0, MOST_WORDS);
    }

    private void leaveOut(Concern concern, Set<PersonId> helpers) {
        if (helpers.isEmpty()) {
            return;
        }
        var found = database.with(handle -> handle.createUpdate(LEAVE_OUT)
                .bind("concern", concern.id())
                .bind("council", concern.councilId())
                .bindList("helpers", List.copyOf(helpers))
                .execute());
        if (found != helpers.size()) {
            throw new Invalid("notFor", "Somebody you chose is not on your list. Please load the page again.");
        }
    }

    /** The signs a text holds, for help that was asked for in words. */
    @Nullable
    String signsIn(@Nullable String words) {
        var kinds = words == null ? Set.<PhraseKind>of() : phrases.find(words);
        return kinds.isEmpty() ? null : kinds.stream().map(PhraseKind::name).collect(Collectors.joining(" "));
    }
}
