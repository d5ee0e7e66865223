package lodestar.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.Scanner;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command that makes one young person's words unreadable for ever; it asks twice. */
@Command(
        name = "destroy",
        mixinStandardHelpOptions = true,
        description = "Destroys one young person's key: their words and their name can never be read again.",
        exitCodeListHeading = "It ends with:%n",
        exitCodeList = {"0:destroyed", "1:nothing was changed", "2:the command was wrong"})
public final class DestroyKey implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int NOTHING_CHANGED = 1;

    private final Installation installation;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--council", required = true, paramLabel = "CODE", description = "The council's ONS code.")
    private String council = "";

    @Option(names = "--reference", required = true, paramLabel = "CHILD", description = "CHILD in its return.")
    private String reference = "";

    public DestroyKey(Installation installation) {
        this.installation = installation;
    }

    /** A Lodestar in which a key can be destroyed; opened only once somebody asks for that, and closed after. */
    @FunctionalInterface
    public interface Installation {

        /** False when there is nobody of that reference whose key could be destroyed. */
        boolean destroy(String council, String reference) throws Exception;
    }

    @Override
    public Integer call() throws Exception {
        say("This cannot be undone. Type the reference again to go on:");
        try (var typed = new Scanner(System.in, UTF_8)) {
            if (!typed.hasNextLine() || !typed.nextLine().strip().equals(reference)) {
                say("That is another reference. Nothing was changed.");
                return NOTHING_CHANGED;
            }
        }
        if (!installation.destroy(council, reference)) {
            say("There is nobody of that reference with a key. Nothing was changed.");
            return NOTHING_CHANGED;
        }
        say("The key was destroyed. Copies of the database hold it still, until they are thrown away: see KEYS.md.");
        return DONE;
    }

    private void say(String line) {
        var out = Optional.ofNullable(spec).orElseThrow().commandLine().getOut();
        out.println(line);
        out.flush();
    }
}
