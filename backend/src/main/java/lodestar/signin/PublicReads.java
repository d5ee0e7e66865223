package lodestar.signin;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import lodestar.access.Callers;
import lodestar.kernel.DomainError;

/** How often what is for everybody is read from one place: often enough for a school, and not without end. */
@Singleton
public class PublicReads {

    private final Attempts attempts;
    private final Callers callers;

    PublicReads(Attempts attempts, Callers callers) {
        this.attempts = attempts;
        this.callers = callers;
    }

    /** Counts one more; whoever reads too often is told to wait. */
    public void count(HttpRequest<?> request) {
        try {
            attempts.spend(attempts.readsFrom(callers.address(request)));
        } catch (DomainError.TooMany tooMany) {
            throw new DomainError.TooMany(
                    "This page was opened very often from where you are. Please try again in a little while.",
                    tooMany.waiting());
        }
    }
}
