package lodestar.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.Scanner;
import lodestar.audit.Audit;
import lodestar.audit.Chore;
import lodestar.vault.Escrow;
import lodestar.vault.KeyFolder;
import lodestar.vault.KeyRotation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The commands about the keys that are not in the database: making, changing, copying and putting them back. */
@Command(
        name = "keys",
        mixinStandardHelpOptions = true,
        description = "Looks after the keys to young people's words. See backend/docs/KEYS.md.")
public final class KeyCommands {

    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Installation installation;

    @Spec
    private @Nullable CommandSpec spec;

    public KeyCommands(Installation installation) {
        this.installation = installation;
    }

    /** Where the keys are, and the Lodestar that uses them; opened only for a command that needs it. */
    public interface Installation {

        KeyFolder keys();

        void with(Work work) throws Exception;
    }

    /** What is done on a Lodestar that answers nobody. */
    @FunctionalInterface
    public interface Work {

        void on(Lodestar lodestar) throws Exception;
    }

    @Command(mixinStandardHelpOptions = true, description = "Makes the keys of a new installation that are missing.")
    void make() throws IOException, GeneralSecurityException {
        installation.keys().makeMissing();
        say("The keys are there. Copy them now: lodestar keys escrow FILE");
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Changes the wrapping key while Lodestar goes on; finishes what was cut short.")
    void rotate() throws Exception {
        installation.with(lodestar -> {
            var wrapped = rotation(lodestar).rotate();
            keep(lodestar, Chore.KEYS_ROTATE);
            say("The new wrapping key is in use; %d data keys were wrapped by it.".formatted(wrapped));
            say("Copy the keys now: lodestar keys escrow FILE. After 15 minutes: lodestar keys retire");
        });
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Takes the older wrapping keys away, once nothing is wrapped by them.")
    void retire() throws Exception {
        installation.with(lodestar -> {
            rotation(lodestar).retire();
            keep(lodestar, Chore.KEYS_RETIRE);
            say("Only the newest wrapping key is left. Older copies of the database need the older escrow.");
        });
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Copies the keys into a file, shut with a passphrase that is shown once.")
    void escrow(@Parameters(paramLabel = "FILE") Path file) throws Exception {
        installation.with(lodestar -> {
            var copy = Escrow.of(installation.keys());
            Files.writeString(Files.createFile(file, OWNER_ONLY), copy.file());
            keep(lodestar, Chore.KEYS_ESCROW);
            say("The keys were copied. Give the file to one custodian and this passphrase to another:");
            say(copy.passphrase());
        });
    }

    /** There is no Lodestar that could start without its keys, so nothing is kept of this but what the start says. */
    @Command(
            mixinStandardHelpOptions = true,
            description = "Puts the keys of a copy back where there are none; asks for the passphrase.")
    void restore(@Parameters(paramLabel = "FILE") Path file) throws IOException {
        say("Type the passphrase:");
        try (var typed = new Scanner(System.in, UTF_8)) {
            Escrow.restore(installation.keys(), Files.readString(file), typed.hasNextLine() ? typed.nextLine() : "");
        }
        say("The keys are back.");
    }

    private static KeyRotation rotation(Lodestar lodestar) {
        return lodestar.context().getBean(KeyRotation.class);
    }

    /** A line in the audit of every council whose keys it was about. */
    private static void keep(Lodestar lodestar, Chore chore) {
        var audit = lodestar.context().getBean(Audit.class);
        rotation(lodestar).listCouncils().forEach(council -> audit.write(council, chore, null, true));
    }

    private void say(String line) {
        var out = Optional.ofNullable(spec).orElseThrow().commandLine().getOut();
        out.println(line);
        out.flush();
    }
}
