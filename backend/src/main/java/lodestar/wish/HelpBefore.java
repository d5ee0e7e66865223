package lodestar.wish;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import lodestar.kernel.Ids;
import lodestar.kernel.PersonId;
import lodestar.people.Someone;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/** Help of the made-up council that was asked for before anybody visits it. */
@Singleton
@Requires(env = "demo")
public class HelpBefore {

    private final HelpRepository repository;
    private final Ids ids;

    HelpBefore(HelpRepository repository, Ids ids) {
        this.repository = repository;
        this.ids = ids;
    }

    /** A young person asked; gives the wish. */
    public UUID asked(Someone someone, HelpKind kind, String words, Instant at) {
        var row = new HelpWish.Row(someone.person().councilId(), someone.youngPersonId(), ids.next(), kind, at);
        var step = step(someone, row.id(), 1, HelpWhat.ASKED, someone.youngPersonId(), words, null, at);
        repository.add(someone, row, step);
        return row.id();
    }

    /** A worker offered something. */
    public void offered(Someone someone, UUID wish, PersonId worker, String words, String helpedBy, Instant at) {
        repository.add(someone, null, step(someone, wish, 2, HelpWhat.OFFERED, worker, words, helpedBy, at));
    }

    private HelpStep step(
            Someone someone,
            UUID wish,
            int nth,
            HelpWhat what,
            PersonId by,
            String words,
            @Nullable String helpedBy,
            Instant at) {
        return new HelpStep(
                someone.person().councilId(),
                someone.youngPersonId(),
                wish,
                nth,
                ids.next(),
                what,
                by.equals(someone.youngPersonId()) ? HelpSide.YOUNG_PERSON : HelpSide.STAFF,
                null,
                Words.of(words),
                Words.of(helpedBy),
                by,
                at);
    }
}
