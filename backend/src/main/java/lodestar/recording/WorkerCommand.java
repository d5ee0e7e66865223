package lodestar.recording;

import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * {@code lodestar worker}: writes recordings down, in a process of its own, so that an engine that hangs hangs alone.
 */
@Command(
        name = "worker",
        mixinStandardHelpOptions = true,
        description = "Writes recordings down until stopped, beside a Lodestar that runs.")
public final class WorkerCommand implements Callable<Integer> {

    private final Installation installation;

    public WorkerCommand(Installation installation) {
        this.installation = installation;
    }

    /** Where it works. */
    @FunctionalInterface
    public interface Installation {
        int with(ToIntFunction<Worker> work) throws Exception;
    }

    @Override
    public Integer call() throws Exception {
        return installation.with(worker -> worker.work() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE);
    }
}
