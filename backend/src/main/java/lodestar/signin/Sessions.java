package lodestar.signin;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import lodestar.access.Actor;
import lodestar.kernel.CouncilId;
import org.jspecify.annotations.Nullable;

/** Being signed in: begun, asked for at every request, and ended. Not a service: it finds out who the actor is. */
@Singleton
public class Sessions {

    /** The cookie whose value {@link #actor} takes. */
    public static final String COOKIE = "__Host-lodestar-session";

    private final SessionRepository sessions;
    private final SignInTrail trail;
    private final Clock clock;

    Sessions(SessionRepository sessions, SignInTrail trail, Clock clock) {
        this.sessions = sessions;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Begins a session; gives what its cookie holds.
     *
     * @param device the phone it is on; none for staff
     */
    String begin(Account account, @Nullable UUID device) {
        return begin(account, device, clock.instant());
    }

    private String begin(Account account, @Nullable UUID device, Instant since) {
        var now = clock.instant();
        var cookie = new SessionCookie(account.councilId(), Secrets.token());
        sessions.save(new Session(
                account.councilId(), Secrets.quickHash(cookie.token()), account.id(), device, since, now, null));
        trail.cameIn(account);
        return cookie.written();
    }

    /** Ends it; false when it had ended before. */
    boolean end(String sessionCookie) {
        var actor = actor(sessionCookie);
        var ended = SessionCookie.read(sessionCookie)
                .filter(cookie -> sessions.end(cookie.council(), Secrets.quickHash(cookie.token()), clock.instant()))
                .isPresent();
        actor.filter(_ -> ended).ifPresent(trail::wentOut);
        return ended;
    }

    /** Ends the one that a browser had open. */
    void endBefore(HttpRequest<?> request) {
        request.getCookies().findCookie(COOKIE).map(Cookie::getValue).ifPresent(this::end);
    }

    /** Ends every session that was begun in an account, at once. */
    void endAll(CouncilId council, UUID account) {
        sessions.endAll(council, account, clock.instant());
    }

    /** Who is asking, as far as the session cookie says so. Asking alone does not keep a session open. */
    public Optional<Actor> actor(@Nullable String sessionCookie) {
        return find(sessionCookie).map(open -> open.account().actor(open.session()));
    }

    /** How long the session stays open if nothing more is done; empty when it is over. */
    Optional<Duration> left(@Nullable String sessionCookie) {
        return find(sessionCookie).map(open -> open.left(clock.instant()));
    }

    /** The same after the person did something. */
    Optional<Duration> extend(@Nullable String sessionCookie) {
        var now = clock.instant();
        return find(sessionCookie).map(open -> {
            sessions.touch(open.session(), now);
            return open.seen(now).left(now);
        });
    }

    /**
     * Ends the session and begins another one in another account of the same person, which lasts no longer than the
     * first would have.
     */
    Optional<String> changeTo(Account account, String sessionCookie) {
        return find(sessionCookie)
                .filter(_ -> end(sessionCookie))
                .map(open ->
                        begin(account, open.session().deviceId(), open.session().madeAt()));
    }

    Optional<Open> find(@Nullable String sessionCookie) {
        var now = clock.instant();
        return Optional.ofNullable(sessionCookie)
                .flatMap(SessionCookie::read)
                .flatMap(cookie -> sessions.find(cookie.council(), Secrets.quickHash(cookie.token())))
                .map(row -> new Open(row.get(Session.class), row.get(Account.class)))
                .filter(open -> open.left(now).isPositive());
    }

    /** A session that is open, and whose it is. */
    record Open(Session session, Account account) {

        Duration left(Instant now) {
            return Duration.between(now, session.endsBy(account.role()));
        }

        Open seen(Instant now) {
            return new Open(
                    new Session(
                            session.councilId(),
                            session.token(),
                            session.accountId(),
                            session.deviceId(),
                            session.madeAt(),
                            now,
                            session.endedAt()),
                    account);
        }
    }
}
