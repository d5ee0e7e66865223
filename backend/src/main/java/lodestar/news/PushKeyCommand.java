package lodestar.news;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code lodestar push-key}: makes a key with which phones can be told, and writes it out once. */
@Command(
        name = "push-key",
        mixinStandardHelpOptions = true,
        description = "Makes a key for LODESTAR_PUSH_KEY and writes it out; it is kept nowhere else.")
public final class PushKeyCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        var out = Optional.ofNullable(spec).orElseThrow().commandLine().getOut();
        out.println(PushKey.make().written());
        out.flush();
    }
}
