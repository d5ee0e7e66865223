package lodestar.audit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import lodestar.kernel.CouncilId;
import lodestar.kernel.Ids;
import lodestar.kernel.PersonId;
import lodestar.store.Columns;
import lodestar.store.Database;
import org.jspecify.annotations.Nullable;

/**
 * Who looked at or changed what. Lines can be added and read, nothing else.
 *
 * <p>During a request the lines are gathered and written with one statement before the answer leaves; when they cannot
 * be written, there is no answer.
 */
@Singleton
public class Audit {

    private static final Columns<AuditLine> LINES = new Columns<>("audit_line", AuditLine.class);
    private static final ScopedValue<Request> REQUEST = ScopedValue.newInstance();

    private final Database database;
    private final Ids ids;
    private final Clock clock;

    Audit(Database database, Ids ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /** Answers one request, whose lines are gathered until {@link #flush} or its end. */
    public <T> T during(UUID requestId, Supplier<T> request) {
        return ScopedValue.where(REQUEST, new Request(requestId, new ArrayList<>()))
                .call(() -> {
                    var answer = request.get();
                    flush();
                    return answer;
                });
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
        var line = new AuditLine(
                council, ids.next(), clock.instant(), account, role, action, youngPerson, why != null, why, requestId);
        if (REQUEST.isBound()) {
            REQUEST.get().lines().add(line);
        } else {
            add(List.of(line));
        }
    }

    /** Writes what was gathered, in the transaction that is open. */
    public void flush() {
        var lines = REQUEST.isBound() ? REQUEST.get().lines() : List.<AuditLine>of();
        if (!lines.isEmpty()) {
            add(lines);
            lines.clear();
        }
    }

    private void add(List<AuditLine> lines) {
        database.run(handle -> LINES.insert(handle, lines));
    }

    private record Request(UUID id, List<AuditLine> lines) {}
}
