package lodestar.signin;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import lodestar.kernel.CouncilId;
import lodestar.store.Columns;
import lodestar.store.Database;

/** Codes that let staff of the made-up council in, where there is no council whose own sign-in they could use. */
@Singleton
@Requires(env = "demo")
public class DevelopmentCodes {

    private static final Columns<SignInCode> CODES = new Columns<>("sign_in_code", SignInCode.class);

    private final Database database;
    private final SlowHashes hashes;
    private final Clock clock;

    DevelopmentCodes(Database database, SlowHashes hashes, Clock clock) {
        this.database = database;
        this.hashes = hashes;
        this.clock = clock;
    }

    /** Makes a code for an account, as it is typed: three groups of four letters. */
    public String make(CouncilId council, UUID account, Duration good) {
        return Stream.generate(() -> Shown.of(Secrets.letters(Shown.CODE_LENGTH)))
                .filter(code -> isKept(council, code, account, good))
                .findFirst()
                .orElseThrow()
                .printed();
    }

    /** Kept unless another code of the council begins with the same letters. */
    private boolean isKept(CouncilId council, Shown code, UUID account, Duration good) {
        var now = clock.instant();
        var hash = hashes.hash(code.secret());
        var row = new SignInCode(council, code.finder(), account, hash, false, now, now.plus(good), null);
        return database.added(handle -> CODES.insert(handle, List.of(row)));
    }

    /** Whether somebody could sign in with the code now. */
    public boolean works(String typed) {
        return find(Shown.of(typed)).isPresent();
    }

    Optional<SignInCode> find(Shown shown) {
        return list(shown.finder()).stream()
                .filter(code -> hashes.fits(Optional.of(code.secret()), shown.secret()))
                .filter(code -> code.worksAt(clock.instant()))
                .findFirst();
    }

    /** Asks across councils, since somebody who signs in has not said yet which is theirs. */
    private List<SignInCode> list(String finder) {
        return database.with(handle -> handle.createQuery(
                        "SELECT " + CODES.of("c") + " FROM sign_in_code c WHERE c.finder = :finder")
                .bind("finder", finder)
                .map(CODES.mapper("c"))
                .list());
    }
}
