package lodestar.accounts;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command that makes a council's first administrator, whom nobody who is signed in could make. */
@Command(
        name = "administrator",
        mixinStandardHelpOptions = true,
        description = "Makes the council's first administrator, who gives everybody else their roles.",
        exitCodeListHeading = "It ends with:%n",
        exitCodeList = {"0:made", "1:refused; the sentence says why", "2:the command was wrong"})
public final class FirstAdministrator implements Callable<Integer> {

    private static final int MADE = 0;
    private static final int REFUSED = 1;

    private final Installation installation;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--name", required = true, description = "Their name, as others know it.")
    private String name = "";

    @Option(names = "--subject", required = true, description = "What the council's own sign-in calls them.")
    private String subject = "";

    public FirstAdministrator(Installation installation) {
        this.installation = installation;
    }

    /** A Lodestar whose council an administrator can be made for; opened only for that, and closed after. */
    @FunctionalInterface
    public interface Installation {

        /** Gives what the work gave. */
        int with(ToIntFunction<Administrators> work) throws Exception;
    }

    @Override
    public Integer call() throws Exception {
        return installation.with(administrators -> {
            var refusal = administrators.makeFirst(name, subject);
            var line = Optional.ofNullable(spec).orElseThrow().commandLine();
            var out = refusal.isPresent() ? line.getErr() : line.getOut();
            out.println(refusal.orElse("Made. They can sign in now, and give everybody else their roles."));
            out.flush();
            return refusal.isPresent() ? REFUSED : MADE;
        });
    }
}
