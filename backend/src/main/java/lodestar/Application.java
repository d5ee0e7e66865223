package lodestar;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.ToIntFunction;
import lodestar.accounts.Administrators;
import lodestar.accounts.FirstAdministrator;
import lodestar.audit.Audit;
import lodestar.audit.ChainCheck;
import lodestar.audit.Chore;
import lodestar.audit.Verdict;
import lodestar.audit.VerifyAudit;
import lodestar.demo.DemoCouncil;
import lodestar.exchange.BringInReturn;
import lodestar.exchange.ReturnImport;
import lodestar.kernel.CouncilId;
import lodestar.news.PushKeyCommand;
import lodestar.people.DestroyKey;
import lodestar.people.KeyDestruction;
import lodestar.recording.Worker;
import lodestar.recording.WorkerCommand;
import lodestar.server.Facts;
import lodestar.server.Home;
import lodestar.server.KeyCommands;
import lodestar.server.Lodestar;
import lodestar.vault.KeyFolder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Starts Lodestar: as a made-up council with a database of its own, or on a council's database. */
@Command(name = "lodestar", mixinStandardHelpOptions = true, description = "Starts Lodestar and answers until stopped.")
public final class Application implements Callable<Integer> {

    private static final String USUAL_PORT = "8080";

    @Option(names = "--reset", description = "Forget everything the made-up council holds, and begin again.")
    private boolean reset;

    private Application() {}

    public static void main(String[] arguments) {
        var command = new CommandLine(new Application());
        command.addSubcommand(new BringInReturn(Application::withImport));
        command.addSubcommand(new FirstAdministrator(Application::withAdministrators));
        command.addSubcommand(new WorkerCommand(Application::withWorker));
        command.addSubcommand(new PushKeyCommand());
        command.addSubcommand(group("audit", "Checks who looked at or changed what.")
                .addSubcommand(new VerifyAudit(Application::checkAudit)));
        command.addSubcommand(
                new CommandLine(new KeyCommands(new Keys())).addSubcommand(new DestroyKey(Application::destroyKey)));
        command.setExecutionExceptionHandler((failure, line, result) -> {
            line.getErr().println(failure.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        });
        System.exit(command.execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        var home = Home.ofEnvironment();
        var settings = new HashMap<String, Object>(Map.of("micronaut.server.port", port()));
        if (System.getenv("LODESTAR_DB_URL") != null) {
            settings.putAll(Facts.read(System::getenv));
            return serve(Lodestar.production(settings), address -> List.of());
        }
        if (home.lock().isEmpty()) {
            System.err.printf("Lodestar already runs on %s. Stop it first, or set LODESTAR_HOME.%n", home.folder());
            return CommandLine.ExitCode.SOFTWARE;
        }
        if (reset) {
            home.reset();
        }
        settings.putAll(Facts.readForPhones(System::getenv));
        var lodestar = Lodestar.embedded(home, settings);
        return serve(
                lodestar,
                address -> lodestar.context().getBean(DemoCouncil.class).open(home.demoPeople(), address));
    }

    /** Who can be signed in as, once the address is known. */
    private interface People {
        List<String> at(String address) throws IOException;
    }

    private static int withImport(ToIntFunction<ReturnImport> work) throws Exception {
        try (var lodestar = quiet(Home.ofEnvironment())) {
            return work.applyAsInt(lodestar.context().getBean(ReturnImport.class));
        }
    }

    private static int withAdministrators(ToIntFunction<Administrators> work) throws Exception {
        try (var lodestar = quiet(Home.ofEnvironment())) {
            return work.applyAsInt(lodestar.context().getBean(Administrators.class));
        }
    }

    /** Beside the Lodestar that runs: it stops when it is told to, and what it held comes round again. */
    private static int withWorker(ToIntFunction<Worker> work) throws Exception {
        try (var lodestar = beside(Home.ofEnvironment())) {
            Runtime.getRuntime().addShutdownHook(new Thread(lodestar::close));
            System.out.println("Lodestar writes recordings down.");
            return work.applyAsInt(lodestar.context().getBean(Worker.class));
        }
    }

    private static Lodestar beside(Home home) throws IOException {
        if (System.getenv("LODESTAR_DB_URL") != null) {
            var settings = Facts.read(System::getenv);
            settings.put("lodestar.rounds", "false");
            return Lodestar.production(settings);
        }
        if (home.lock().isPresent()) {
            throw new IllegalStateException("Lodestar does not run on %s. Start it first.".formatted(home.folder()));
        }
        return Lodestar.beside(home, Map.of("lodestar.rounds", "false", "lodestar.transcriber.engine", "sphinx"));
    }

    private static List<Verdict> checkAudit() throws Exception {
        try (var lodestar = quiet(Home.ofEnvironment())) {
            var verdicts = lodestar.context().getBean(ChainCheck.class).checkAll();
            var audit = lodestar.context().getBean(Audit.class);
            verdicts.forEach(verdict -> audit.write(verdict.council(), Chore.AUDIT_VERIFY, null, true));
            return verdicts;
        }
    }

    private static boolean destroyKey(String council, String reference) throws Exception {
        try (var lodestar = quiet(Home.ofEnvironment())) {
            return lodestar.context().getBean(KeyDestruction.class).destroy(new CouncilId(council), reference);
        }
    }

    /** The keys of a council's installation, or of our own home. */
    private static final class Keys implements KeyCommands.Installation {

        @Override
        public KeyFolder keys() {
            var named = System.getenv("LODESTAR_KEYS");
            return new KeyFolder(named == null ? Home.ofEnvironment().keys() : Path.of(named));
        }

        @Override
        public void with(KeyCommands.Work work) throws Exception {
            try (var lodestar = quiet(Home.ofEnvironment())) {
                work.on(lodestar);
            }
        }
    }

    /** A Lodestar that answers nobody: on the council's database, or on our own, running or not. */
    private static Lodestar quiet(Home home) throws Exception {
        if (System.getenv("LODESTAR_DB_URL") != null) {
            return Lodestar.production(Facts.read(System::getenv));
        }
        return home.lock().isPresent() ? Lodestar.embedded(home, Map.of()) : Lodestar.beside(home, Map.of());
    }

    private static int serve(Lodestar lodestar, People people) throws InterruptedException, IOException {
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            lodestar.close();
            stopped.countDown();
        }));
        var address = "http://localhost:" + lodestar.serve();
        people.at(address).forEach(System.out::println);
        System.out.printf("Lodestar is ready at %s%n", address);
        stopped.await();
        return CommandLine.ExitCode.OK;
    }

    /** A command that only has others under it. */
    private static CommandLine group(String name, String description) {
        var spec = CommandSpec.create().name(name).mixinStandardHelpOptions(true);
        spec.usageMessage().description(description);
        return new CommandLine(spec);
    }

    private static String port() {
        var named = System.getenv("LODESTAR_PORT");
        return named == null || named.isBlank() ? USUAL_PORT : named;
    }
}
