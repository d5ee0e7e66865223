package lodestar.audit;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command that checks that nobody altered, removed, inserted or reordered a line of any council's audit. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Checks every council's audit, line by line, and says the first line that is wrong.",
        exitCodeListHeading = "It ends with:%n",
        exitCodeList = {"0:whole", "1:broken; the sentence says where", "2:it could not be checked"})
public final class VerifyAudit implements Callable<Integer> {

    private static final int WHOLE = 0;
    private static final int BROKEN = 1;
    private static final int NOT_CHECKED = 2;

    private final Installation installation;

    @Spec
    private @Nullable CommandSpec spec;

    public VerifyAudit(Installation installation) {
        this.installation = installation;
    }

    /** A Lodestar whose audit can be checked; opened only once somebody asks for that, and closed after. */
    @FunctionalInterface
    public interface Installation {

        List<Verdict> check() throws Exception;
    }

    @Override
    public Integer call() {
        var line = Optional.ofNullable(spec).orElseThrow().commandLine();
        try {
            var verdicts = installation.check();
            verdicts.forEach(verdict -> line.getOut().println(verdict.sentence()));
            if (verdicts.isEmpty()) {
                line.getOut().println("There is no line in any audit yet.");
            }
            line.getOut().flush();
            return verdicts.stream().allMatch(Verdict::whole) ? WHOLE : BROKEN;
        } catch (Exception failure) {
            line.getErr().println("The audit could not be checked. " + failure.getMessage());
            return NOT_CHECKED;
        }
    }
}
