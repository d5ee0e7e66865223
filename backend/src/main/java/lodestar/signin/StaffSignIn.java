package lodestar.signin;

import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import lodestar.access.Role;
import lodestar.kernel.PersonId;
import lodestar.store.Database;

/** Lets staff in whom the council's own sign-in vouches for. Not a service: there is no actor yet. */
@Singleton
class StaffSignIn {

    private final Database database;
    private final Optional<StaffProvider> provider;
    private final StaffSettings settings;
    private final StaffKnocks knocks;
    private final StaffUsers users;
    private final Sessions sessions;
    private final HomeCouncil council;
    private final Clock clock;

    StaffSignIn(
            Database database,
            Optional<StaffProvider> provider,
            StaffSettings settings,
            StaffKnocks knocks,
            StaffUsers users,
            Sessions sessions,
            HomeCouncil council,
            Clock clock) {
        this.database = database;
        this.provider = provider;
        this.settings = settings;
        this.knocks = knocks;
        this.users = users;
        this.sessions = sessions;
        this.council = council;
        this.clock = clock;
    }

    /** A browser is sent to the provider. */
    record Sent(URI to, StaffKnock knock) {}

    /** What came of an answer. */
    sealed interface Step {

        /** They may be here as several things, and have yet to say which. */
        record ChooseRole(StaffKnock knock) implements Step {}

        /**
         * They are signed in.
         *
         * @param session what the session cookie holds
         */
        record SignedIn(String session) implements Step {

            /** Whoever has the cookie is signed in. */
            @Override
            public String toString() {
                return "Signed in";
            }
        }
    }

    /**
     * Begins.
     *
     * @param anew whether somebody was signed in in this browser before: then whoever sits there now shows who they are
     */
    Sent begin(boolean anew) throws StaffNotIn {
        var there = provider();
        var now = clock.instant();
        var knock = StaffKnock.made(anew ? now : now.minus(StaffProvider.SHOWN_WITHIN));
        var to = there.begin(knock, anew);
        knocks.save(knock, null);
        return new Sent(to, knock);
    }

    /** Takes the answer that came back, once: the second with the same cookie finds nothing, whatever it carries. */
    Step answer(StaffKnock knock, URI answer) throws StaffNotIn {
        if (!knocks.take(knock)) {
            throw new StaffNotIn(StaffNotIn.Why.AGAIN);
        }
        var subject = provider().subject(knock, answer);
        var person = users.find(council.id(), settings.issuerOrNone(), subject)
                .map(StaffUser::personId)
                .orElseThrow(() -> new StaffNotIn(StaffNotIn.Why.NOT_KNOWN));
        var accounts = users.listAccounts(council.id(), person);
        return switch (accounts.size()) {
            case 0 -> throw new StaffNotIn(StaffNotIn.Why.NOT_KNOWN);
            case 1 -> new Step.SignedIn(sessions.begin(accounts.getFirst(), null));
            default -> {
                var next = StaffKnock.made(clock.instant());
                knocks.save(next, person);
                yield new Step.ChooseRole(next);
            }
        };
    }

    /** What somebody may be here as who has proved who they are and not said it yet; nothing for everybody else. */
    List<Role> roles(StaffKnock knock) {
        return knocks.findPerson(knock).map(this::accounts).stream()
                .flatMap(List::stream)
                .map(Account::role)
                .toList();
    }

    /** Signs them in as what they chose; once. */
    Optional<String> choose(StaffKnock knock, Optional<Role> wanted) {
        return database.inTransaction(() -> knocks.findPerson(knock).map(this::accounts).stream()
                .flatMap(List::stream)
                .filter(account -> wanted.filter(account.role()::equals).isPresent())
                .findFirst()
                .filter(_ -> knocks.take(knock))
                .map(account -> sessions.begin(account, null)));
    }

    private List<Account> accounts(PersonId person) {
        return users.listAccounts(council.id(), person);
    }

    private StaffProvider provider() throws StaffNotIn {
        return provider.orElseThrow(() -> new StaffNotIn(StaffNotIn.Why.NOT_SET_UP));
    }
}
