package lodestar.signin;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Supplier;
import lodestar.access.Callers;
import lodestar.kernel.DomainError;
import org.jspecify.annotations.Nullable;

/**
 * Which tries at the doors are counted, and against what.
 *
 * <p>The secret of a link, and that of a phone, cannot be guessed: whoever shows one is no stranger, and is never held
 * up. A typed code could be, with time enough; and what only looks like a link costs a slow comparison like any other.
 */
@Singleton
class StrangersTries {

    private final Attempts attempts;
    private final Callers callers;
    private final Invitations invitations;
    private final ComeBack comeBack;

    StrangersTries(Attempts attempts, Callers callers, Invitations invitations, ComeBack comeBack) {
        this.attempts = attempts;
        this.callers = callers;
        this.invitations = invitations;
        this.comeBack = comeBack;
    }

    <T> T withCode(HttpRequest<?> request, String typed, Supplier<T> work) {
        var shown = Shown.of(typed);
        if (shown.isLink() && invitations.isNamed(shown)) {
            return work.get();
        }
        var from = attempts.from(callers.address(request));
        // What is no code names none: its writers have nothing in common but that.
        var against = shown.isLink() || shown.finder().isEmpty()
                ? List.of(from)
                : List.of(from, Attempts.with(shown.finder()));
        return attempts.during(against, error -> isCalled("CODE_DOES_NOT_WORK", error), work);
    }

    <T> T onPhone(HttpRequest<?> request, @Nullable String deviceCookie, Supplier<T> work) {
        if (deviceCookie != null && comeBack.isPhone(deviceCookie)) {
            return work.get();
        }
        var against = List.of(attempts.from(callers.address(request)));
        return attempts.during(against, error -> isCalled("DID_NOT_WORK", error), work);
    }

    void knock(HttpRequest<?> request) {
        attempts.spend(attempts.knocksFrom(callers.address(request)));
    }

    private static boolean isCalled(String code, DomainError error) {
        return error instanceof DomainError.Refused refused && refused.code().equals(code);
    }
}
