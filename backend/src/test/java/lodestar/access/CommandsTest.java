package lodestar.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;

/** The doors of the command line: each command is named here with the rows of the access matrix it belongs to. */
class CommandsTest {

    private static final Map<String, List<Action>> COMMANDS = Map.of(
            // Starts the server, and shows nobody.
            "Application", List.of(),
            "BringInReturn", List.of(Action.EXCHANGE_IMPORT),
            "FirstAdministrator", List.of(Action.ACCESS_MANAGE_USERS),
            "VerifyAudit", List.of(Action.ACCESS_VERIFY_AUDIT),
            // They look after the keys, and show nobody's words. Destroying one is no erasing: that row waits.
            "KeyCommands", List.of(),
            "DestroyKey", List.of(),
            "PushKeyCommand", List.of(),
            // Shows nobody anything: what it writes down is for the speaker alone.
            "WorkerCommand", List.of());

    static Stream<Action> actions() {
        return COMMANDS.values().stream().flatMap(List::stream);
    }

    @Test
    void each_is_named_here_with_its_row_of_the_matrix() {
        var commands = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("lodestar").stream()
                        .filter(type -> type.isAnnotatedWith(Command.class))
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toSet());

        assertThat(commands).isEqualTo(COMMANDS.keySet());
    }
}
