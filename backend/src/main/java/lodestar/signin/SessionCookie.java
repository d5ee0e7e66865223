package lodestar.signin;

import java.util.Optional;
import lodestar.kernel.CouncilId;
import lodestar.kernel.DomainError;

/** What the session cookie holds: the council, so that its rows can be found, and 256 random bits. */
record SessionCookie(CouncilId council, String token) {

    static final String NAME = Sessions.COOKIE;

    static Optional<SessionCookie> read(String written) {
        var parts = written.split("\\.", -1);
        try {
            return parts.length == 2
                    ? Optional.of(new SessionCookie(new CouncilId(parts[0]), parts[1]))
                    : Optional.empty();
        } catch (DomainError noCouncil) {
            return Optional.empty();
        }
    }

    String written() {
        return "%s.%s".formatted(council, token);
    }

    /** Never the token. */
    @Override
    public String toString() {
        return "Session cookie";
    }
}
