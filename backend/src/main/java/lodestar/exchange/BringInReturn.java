package lodestar.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lodestar.kernel.CouncilId;
import lodestar.kernel.DomainError;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command that brings a council's yearly return in, or says what has to be put right first. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Brings in a council's SSDA903 return: all of it, or nothing and what to put right.",
        exitCodeListHeading = "It ends with:%n",
        exitCodeList = {"0:brought in, or nothing new", "1:refused; the findings say why", "2:the command was wrong"})
public final class BringInReturn implements Callable<Integer> {

    static final int DONE = 0;
    static final int REFUSED = 1;

    private final Installation installation;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "The folder with the return's CSV files.")
    private Path folder = Path.of(".");

    @Option(names = "--dry-run", description = "Say what would happen, and change nothing.")
    private boolean dryRun;

    @Option(names = "--json", description = "Answer for a program: one JSON object.")
    private boolean json;

    @Option(names = "--year", paramLabel = "2025/26", converter = Year.class, description = "If not the likely one.")
    private @Nullable ReportingYear year;

    @Option(names = "--council", paramLabel = "CODE", converter = Council.class, description = "Its ONS code.")
    private @Nullable CouncilId council;

    @Option(names = "--birth-dates-corrected", description = "Believe the return's dates of birth over earlier ones.")
    private boolean birthDatesCorrected;

    public BringInReturn(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() throws Exception {
        return installation.with(this::bringIn);
    }

    private int bringIn(ReturnImport returns) {
        var wanted = new BringIn(council(returns.listCouncils()), year, dryRun, birthDatesCorrected);
        var outcome = returns.bringIn(folder, wanted);

        var out = spec().commandLine().getOut();
        out.print(json ? OutcomeAsJson.write(outcome) : OutcomeAsText.write(outcome, folder));
        out.flush();
        return outcome.kind() == Outcome.Kind.REFUSED ? REFUSED : DONE;
    }

    private CouncilId council(List<CouncilId> here) {
        if (council == null && here.size() == 1) {
            return here.getFirst();
        }
        if (council != null && here.contains(council)) {
            return council;
        }
        var problem = council == null ? "Say whose return this is with --council." : "That council is not set up here.";
        throw new ParameterException(
                spec().commandLine(),
                here.isEmpty() ? "No council is set up here yet." : problem + " Set up here: " + here + ".");
    }

    private CommandSpec spec() {
        return Optional.ofNullable(spec).orElseThrow();
    }

    private static final class Year implements ITypeConverter<ReportingYear> {
        @Override
        public ReportingYear convert(String written) {
            return ReportingYear.parse(written)
                    .orElseThrow(() -> new TypeConversionException("write the year as 2025/26"));
        }
    }

    private static final class Council implements ITypeConverter<CouncilId> {
        @Override
        public CouncilId convert(String written) {
            try {
                return new CouncilId(written);
            } catch (DomainError.Invalid wrong) {
                throw new TypeConversionException(wrong.getMessage());
            }
        }
    }
}
