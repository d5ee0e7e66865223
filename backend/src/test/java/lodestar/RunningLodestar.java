package lodestar;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import lodestar.news.PushKeys;
import lodestar.server.Home;
import lodestar.server.Lodestar;

/** One real server on one real database for all tests of a run, empty until a test puts something there. */
public final class RunningLodestar {

    private static final Lodestar LODESTAR = start(Map.of());
    private static final int PORT = LODESTAR.serve();

    private RunningLodestar() {}

    public static <T> T bean(Class<T> type) {
        return LODESTAR.context().getBean(type);
    }

    public static String address() {
        return "http://localhost:" + PORT;
    }

    /** Another one, with settings of its own, that the test stops itself. */
    public static Lodestar start(Map<String, Object> settings) {
        try {
            var folder = Files.createTempDirectory(Path.of("target"), "home").toAbsolutePath();
            var all = new HashMap<>(settings);
            all.putIfAbsent("micronaut.server.port", "-1");
            // What goes on by itself would be counted among the statements of a screen; tests ask for it themselves.
            all.putIfAbsent("lodestar.rounds", "false");
            all.putIfAbsent("lodestar.push.key", PushKeys.WRITTEN);
            // All tests come from one address, and many are wrong on purpose.
            // They sign a thousand people in; that a guess costs more than this is a test of its own.
            all.putIfAbsent("lodestar.slow-hash.kib", "64");
            all.putIfAbsent("lodestar.attempts.most-from-an-address", "1000000");
            var lodestar = Lodestar.embedded(new Home(folder), all);
            Runtime.getRuntime().addShutdownHook(new Thread(lodestar::close));
            return lodestar;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
