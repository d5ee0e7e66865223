package lodestar.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A database server whose application was killed. It holds its folder, and has to go before another can start there.
 */
final class Orphan {

    private static final int PATIENCE_SECONDS = 30;

    private Orphan() {}

    /** Ends the one of this folder, if there is one. */
    static void end(Path folder) throws IOException, InterruptedException {
        var pid = folder.resolve("pid");
        if (!Files.exists(pid)) {
            return;
        }
        var orphan = ProcessHandle.of(number(Files.readString(pid))).filter(process -> servesFrom(folder, process));
        if (orphan.isPresent()) {
            end(orphan.get());
        }
        Files.delete(pid);
    }

    /** Numbers of processes are used again: only a server with this very folder is ours to end. */
    private static boolean servesFrom(Path folder, ProcessHandle process) {
        var data = "--datadir=" + folder.resolve("data");
        return process.info().command().orElse("").endsWith("mariadbd")
                && Arrays.asList(process.info().arguments().orElse(new String[0]))
                        .contains(data);
    }

    private static void end(ProcessHandle orphan) throws InterruptedException {
        orphan.destroy();
        var ended = orphan.onExit();
        try {
            ended.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException stuck) {
            orphan.destroyForcibly();
            ended.join();
        }
    }

    private static long number(String pid) {
        try {
            return Long.parseLong(pid.strip());
        } catch (NumberFormatException cutShort) {
            return 0;
        }
    }
}
