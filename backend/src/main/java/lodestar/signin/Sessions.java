package lodestar.signin;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import lodestar.access.Actor;
import org.jspecify.annotations.Nullable;

/** Being signed in: begun, asked for at every request, and ended. Not a service: it finds out who the actor is. */
@Singleton
public class Sessions {

    /** The cookie whose value {@link #actor} takes. */
    public static final String COOKIE = "__Host-lodestar-session";

    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final SessionRepository sessions;
    private final Clock clock;

    Sessions(SessionRepository sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * Begins a session; gives what its cookie holds.
     *
     * @param device the phone it is on; none for staff
     */
    String begin(Account account, @Nullable UUID device) {
        var now = clock.instant();
        var cookie = new SessionCookie(account.councilId(), Secrets.token());
        sessions.save(new Session(
                account.councilId(), Secrets.quickHash(cookie.token()), account.id(), device, now, now, null));
        return cookie.written();
    }

    void end(String sessionCookie) {
        SessionCookie.read(sessionCookie)
                .ifPresent(
                        cookie -> sessions.end(cookie.council(), Secrets.quickHash(cookie.token()), clock.instant()));
    }

    /** Who is asking, as far as the session cookie says so. */
    public Optional<Actor> actor(@Nullable String sessionCookie) {
        var now = clock.instant();
        return Optional.ofNullable(sessionCookie)
                .flatMap(SessionCookie::read)
                .flatMap(cookie -> sessions.find(cookie.council(), Secrets.quickHash(cookie.token())))
                .filter(row -> isOpen(row.get(Session.class), now))
                .map(row -> row.get(Account.class).actor(row.get(Session.class).deviceId()));
    }

    private boolean isOpen(Session session, Instant now) {
        var open = now.isBefore(session.seenAt().plus(IDLE))
                && now.isBefore(session.madeAt().plus(LONGEST));
        if (open && now.isAfter(session.seenAt().plus(NOTED_EVERY))) {
            sessions.touch(session, now);
        }
        return open;
    }
}
