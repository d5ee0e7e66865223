package lodestar.records;

import jakarta.inject.Singleton;
import java.time.Instant;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Guard;
import lodestar.audit.ChainCheck;
import lodestar.audit.Verdict;
import lodestar.kernel.Page;
import lodestar.kernel.PersonId;
import lodestar.people.PeopleService;
import org.jspecify.annotations.Nullable;

/** Reading and checking the audit of one's own council. */
@Singleton
class RecordsService {

    /** Later than any line. */
    private static final Position NEWEST = new Position(Instant.parse("9999-12-31T23:59:59.999Z"), Long.MAX_VALUE);

    private final AuditEntryRepository entries;
    private final ChainCheck chain;
    private final PeopleService people;
    private final Guard guard;

    RecordsService(AuditEntryRepository entries, ChainCheck chain, PeopleService people, Guard guard) {
        this.entries = entries;
        this.chain = chain;
        this.people = people;
        this.guard = guard;
    }

    Verdict check(Actor actor) {
        guard.require(actor, Action.ACCESS_VERIFY_AUDIT);
        return chain.check(actor.council());
    }

    /** The newest lines first: of the whole council, or about one young person. */
    Page<AuditEntry> list(Actor actor, @Nullable PersonId about, Page.Wanted wanted) {
        if (about == null) {
            guard.require(actor, Action.ACCESS_READ_AUDIT);
        } else {
            people.get(actor, Action.ACCESS_READ_AUDIT, about);
        }
        var from = wanted.place(Position::read).orElse(NEWEST);

        var found = about == null
                ? entries.list(actor.council(), from.number(), wanted.oneMore())
                : entries.listAbout(actor.council(), about, from.at(), from.number(), wanted.oneMore());
        return Page.of(found, wanted, Position::written);
    }

    /** Where a page of the audit stopped. */
    private record Position(Instant at, long number) {

        static Position read(String written) {
            var parts = written.split(" ", -1);
            var at = Instant.ofEpochMilli(Long.parseLong(parts[0]));
            if (parts.length != 2 || at.isBefore(Instant.EPOCH) || at.isAfter(NEWEST.at())) {
                throw new IllegalArgumentException("Not a place in the audit.");
            }
            return new Position(at, Long.parseLong(parts[1]));
        }

        static String written(AuditEntry entry) {
            return "%d %d".formatted(entry.at().toEpochMilli(), entry.number());
        }
    }
}
