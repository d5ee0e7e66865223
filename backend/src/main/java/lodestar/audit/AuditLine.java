package lodestar.audit;

import static java.time.ZoneOffset.UTC;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One thing somebody did, or was kept from doing, before it has its place in the chain: ids, never content.
 *
 * @param why what made it allowed; none when it was refused
 */
record AuditLine(
        CouncilId councilId,
        UUID id,
        Instant at,
        UUID accountId,
        String role,
        String action,
        @Nullable PersonId youngPersonId,
        @Nullable Why why,
        UUID requestId) {

    private static final DateTimeFormatter STORED = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS", Locale.ROOT);

    /** As the procedure that writes lines takes it. */
    ObjectNode asJson() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", hex(id))
                .put("at", stored(at))
                .put("account", hex(accountId))
                .put("role", role)
                .put("action", action)
                .put("about", youngPersonId == null ? null : hex(youngPersonId.value()))
                .put("why", why == null ? null : why.name())
                .put("request", hex(requestId));
    }

    /** A moment as the database writes it down: UTC, to the millisecond. */
    static String stored(Instant moment) {
        return STORED.format(moment.atOffset(UTC));
    }

    static String hex(UUID id) {
        return id.toString().replace("-", "").toUpperCase(Locale.ROOT);
    }
}
