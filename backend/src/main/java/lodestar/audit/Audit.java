package lodestar.audit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import lodestar.kernel.CouncilId;
import lodestar.kernel.Ids;
import lodestar.kernel.PersonId;
import lodestar.store.Database;
import org.jspecify.annotations.Nullable;

/**
 * Who looked at or changed what. Lines can be added and read, nothing else.
 *
 * <p>During a request the lines are gathered and written with one statement before the answer leaves; when they cannot
 * be written, there is no answer. They are written last, since a council's chain is held from then until the commit.
 */
@Singleton
public class Audit {

    private static final ScopedValue<Request> REQUEST = ScopedValue.newInstance();
    private static final Comparator<CouncilId> ALWAYS_IN_THIS_ORDER = Comparator.comparing(CouncilId::code);

    private final Database database;
    private final AuditRepository repository;
    private final Ids ids;
    private final Clock clock;

    Audit(Database database, AuditRepository repository, Ids ids, Clock clock) {
        this.database = database;
        this.repository = repository;
        this.ids = ids;
        this.clock = clock;
    }

    /** Answers one request. What is gathered and not written by then is written at its end, however it ends. */
    public <T> T during(UUID requestId, Supplier<T> request) {
        return ScopedValue.where(REQUEST, new Request(requestId, new ArrayList<>()))
                .call(() -> {
                    try {
                        return request.get();
                    } finally {
                        write(REQUEST.get().lines());
                    }
                });
    }

    /** Does the work in one transaction with the lines it leaves: both happen, or neither. */
    public <T> T together(Supplier<T> work) {
        if (!REQUEST.isBound()) {
            return database.inTransaction(work);
        }
        var lines = REQUEST.get().lines();
        var before = List.copyOf(lines);
        var result = database.inTransaction(() -> {
            // The database may ask for the work to be done again; its lines of the first time did not happen.
            lines.clear();
            lines.addAll(before);
            var done = work.get();
            add(lines);
            return done;
        });
        lines.clear();
        return result;
    }

    /**
     * Keeps what somebody did, or was kept from doing.
     *
     * @param action the name of the row of the access matrix
     * @param youngPerson about whom; none for what is about nobody in particular
     * @param why what made it allowed; none when it was refused
     */
    public void write(
            CouncilId council,
            UUID account,
            String role,
            String action,
            @Nullable PersonId youngPerson,
            @Nullable Why why) {
        var requestId = REQUEST.isBound() ? REQUEST.get().id() : ids.next();
        var line =
                new AuditLine(council, ids.next(), clock.instant(), account, role, action, youngPerson, why, requestId);
        if (REQUEST.isBound()) {
            REQUEST.get().lines().add(line);
        } else {
            add(List.of(line));
        }
    }

    /**
     * Keeps what a command did.
     *
     * @param youngPerson to whose record; none for what is about nobody in particular
     */
    public void write(CouncilId council, Chore chore, @Nullable PersonId youngPerson, boolean done) {
        write(council, chore.account(), Chore.ROLE, chore.typed(), youngPerson, done ? Why.COUNCIL : null);
    }

    private void write(List<AuditLine> lines) {
        add(lines);
        lines.clear();
    }

    /** Councils are taken in one order, so that no two requests wait for each other's. */
    private void add(List<AuditLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        var byCouncil = lines.stream()
                .collect(groupingBy(AuditLine::councilId, () -> new TreeMap<>(ALWAYS_IN_THIS_ORDER), toList()));
        database.inTransaction(() -> {
            byCouncil.forEach(repository::add);
            return byCouncil.size();
        });
    }

    private record Request(UUID id, List<AuditLine> lines) {}
}
