package lodestar.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import lodestar.kernel.CouncilId;
import lodestar.kernel.DomainError;
import lodestar.kernel.DomainError.Refused;
import lodestar.store.Database;
import lodestar.vault.Vault;

/**
 * Makes invitations, and knows them again. Not a service: whoever invites has asked the guard.
 *
 * <p>Only hashes are kept, and yet the same request sent again must be given the same answer. So both secrets are made
 * from the request's id with a key that is not in the database: whoever holds that key can make them again, and a copy
 * of the database cannot.
 */
@Singleton
public class Invitations {

    /** How long a young person has to use one. */
    public static final Duration GOOD = Duration.ofHours(72);

    /** How often another code is tried when the first part of one is taken by an invitation that is still open. */
    private static final int TRIES = 8;

    private static final int BYTES = 32;

    private final Database database;
    private final InvitationRepository invitations;
    private final Vault vault;
    private final SlowHashes hashes;
    private final SignInTrail trail;
    private final Clock clock;

    Invitations(
            Database database,
            InvitationRepository invitations,
            Vault vault,
            SlowHashes hashes,
            SignInTrail trail,
            Clock clock) {
        this.database = database;
        this.invitations = invitations;
        this.vault = vault;
        this.hashes = hashes;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * An invitation as it is handed over: afterwards nobody can read it here any more.
     *
     * @param secret what stands in the link, after the #
     * @param code what can be typed instead
     */
    public record Handed(String secret, String code, Instant endsAt) {

        /** Neither: whoever has one is let in. */
        @Override
        public String toString() {
            return "An invitation until " + endsAt;
        }
    }

    /**
     * Makes one, and withdraws any that was still open.
     *
     * @param seed what its secrets are made from; never given out
     */
    public Handed make(CouncilId council, UUID id, UUID account, String seed, Duration good) {
        return database.inTransaction(() -> {
            var now = clock.instant();
            invitations.withdrawOpen(council, account, now);
            var code = codes(seed)
                    .filter(it -> invitations.findOpen(it, now).isEmpty())
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No code is free."));
            var link = link(seed);
            invitations.save(new Invitation(
                    council,
                    id,
                    account,
                    code.finder(),
                    hashes.hash(code.secret()),
                    link.finder(),
                    hashes.hash(link.secret()),
                    now,
                    now.plus(good),
                    null,
                    null));
            return new Handed(link.printed(), code.printed(), now.plus(good));
        });
    }

    /** The same again, for the same request sent again. */
    public Handed again(CouncilId council, UUID id, String seed) {
        var made = invitations.find(council, id).orElseThrow(DomainError.NotFound::new);
        var code = codes(seed)
                .filter(it -> it.finder().equals(made.codeFinder()))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "INVITATION_NOT_SHOWN_AGAIN", "This invitation cannot be shown again. Please make a new one."));
        return new Handed(link(seed).printed(), code.printed(), made.endsAt());
    }

    /** Until when an open one works, if there is one. */
    public Optional<Instant> findEnd(CouncilId council, UUID account) {
        return invitations.findOpenOf(council, account, clock.instant()).map(Invitation::endsAt);
    }

    /** Whether somebody could come in with this now. */
    public boolean works(String typed) {
        return open(Shown.of(typed)).isPresent();
    }

    /** Whether it names an open invitation, without asking whether the rest of it is right. */
    boolean isNamed(Shown shown) {
        return invitations.findOpen(shown, clock.instant()).isPresent();
    }

    /** The open invitation this is the secret of; one slow comparison whether there is one or not. */
    Optional<Invitation> open(Shown shown) {
        var found = invitations.findOpen(shown, clock.instant());
        if (hashes.fits(found.map(it -> it.hashFor(shown)), shown.secret())) {
            return found;
        }
        found.ifPresent(it -> trail.wasRefused(it.councilId(), it.accountId()));
        return Optional.empty();
    }

    boolean use(Invitation invitation) {
        return invitations.use(invitation, clock.instant());
    }

    private Shown link(String seed) {
        return Shown.link(secret("link", seed));
    }

    private java.util.stream.Stream<Shown> codes(String seed) {
        return IntStream.range(0, TRIES)
                .mapToObj(at -> Shown.of(Secrets.letters(secret("code " + at, seed), Shown.CODE_LENGTH)));
    }

    /** The last 32 bytes: before them stands which key it was made with. */
    private byte[] secret(String what, String seed) {
        var mac = vault.fingerprint("invitation|%s|%s".formatted(what, seed).getBytes(UTF_8));
        return Arrays.copyOfRange(mac, mac.length - BYTES, mac.length);
    }
}
