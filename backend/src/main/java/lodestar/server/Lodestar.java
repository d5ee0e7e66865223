package lodestar.server;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.exceptions.BeanInstantiationException;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Map;
import lodestar.vault.KeyFolder;
import org.jspecify.annotations.Nullable;

/** A running Lodestar: the application, and the database it brought, if it brought one. */
public final class Lodestar implements AutoCloseable {

    private final ApplicationContext context;
    private final @Nullable EmbeddedDatabase database;

    private Lodestar(ApplicationContext context, @Nullable EmbeddedDatabase database) {
        this.context = context;
        this.database = database;
    }

    /** On a home, with a database of its own, as a made-up council to try it on. */
    public static Lodestar embedded(Home home, Map<String, Object> settings)
            throws IOException, InterruptedException, GeneralSecurityException {
        makeKeys(home);
        var database = EmbeddedDatabase.start(home.database());
        try {
            return new Lodestar(context("demo", demoSettings(home, settings)), database);
        } catch (RuntimeException failure) {
            database.close();
            throw failure;
        }
    }

    /** On a home whose database already runs, beside the process that started it. */
    public static Lodestar beside(Home home, Map<String, Object> settings) throws IOException {
        return new Lodestar(context("demo", demoSettings(home, settings)), null);
    }

    /** On a database of the council's own. */
    public static Lodestar production(Map<String, Object> settings) {
        return new Lodestar(context("production", settings), null);
    }

    public ApplicationContext context() {
        return context;
    }

    /** Begins to answer; gives the port. */
    public int serve() {
        return context.getBean(EmbeddedServer.class).start().getPort();
    }

    @Override
    public void close() {
        context.close();
        if (database != null) {
            database.close();
        }
    }

    /** Where there are data already and the keys are gone, it must not start with new ones. */
    private static void makeKeys(Home home) throws IOException, GeneralSecurityException {
        var keys = new KeyFolder(home.keys());
        if (Files.exists(home.database().resolve("data"))) {
            keys.makeNewKinds();
        } else {
            keys.makeMissing();
        }
    }

    private static Map<String, Object> demoSettings(Home home, Map<String, Object> settings) throws IOException {
        var all = new HashMap<>(EmbeddedDatabase.settings(home.database()));
        all.put("lodestar.vault.keys", home.keys().toString());
        all.put("lodestar.audit.heads", home.auditHeads().toString());
        all.put("lodestar.recordings.place", home.recordings().toString());
        all.putAll(settings);
        return all;
    }

    private static ApplicationContext context(String environment, Map<String, Object> settings) {
        try {
            return ApplicationContext.builder()
                    .deduceEnvironment(false)
                    .environments(environment)
                    .properties(settings)
                    .banner(false)
                    .start();
        } catch (BeanInstantiationException failure) {
            throw saying(failure);
        }
    }

    /** What one of our own said when it refused to be made, without the path on which it was asked to. */
    private static RuntimeException saying(BeanInstantiationException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IllegalStateException ours && !(cause instanceof BeanInstantiationException)) {
                return ours;
            }
        }
        return failure;
    }
}
