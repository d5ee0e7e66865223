package lodestar.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The commands as somebody types them, beside a Lodestar that runs. */
@Execution(ExecutionMode.CONCURRENT)
class CommandsTest {

    @TempDir
    Path folder;

    @Test
    void check_the_audit_change_the_keys_and_copy_them() throws Exception {
        var home = folder.resolve("home");
        var escrow = folder.resolve("escrow.json").toString();
        try (var running = RunningProcess.on(home)) {
            running.awaitReady();

            try (var rotate = RunningProcess.on(home, "keys", "rotate");
                    var copy = RunningProcess.on(home, "keys", "escrow", escrow)) {
                assertThat(rotate.awaitEnd()).as(rotate.said().toString()).isZero();
                assertThat(rotate.said()).anyMatch(line -> line.startsWith("The new wrapping key is in use; "));
                assertThat(copy.awaitEnd()).as(copy.said().toString()).isZero();
                assertThat(copy.said()).anyMatch(line -> line.matches("([0-9A-Z]{4}-){7}[0-9A-Z]{4}"));
            }
            try (var verify = RunningProcess.on(home, "audit", "verify")) {
                assertThat(verify.awaitEnd()).as(verify.said().toString()).isZero();
                assertThat(verify.said()).anyMatch(line -> line.matches("E99999999: whole, \\d+ lines, .*"));
            }
            new MadeUpHome(home).database().change("UPDATE audit_line SET role = 'MANAGER' WHERE number = 3");
            try (var verify = RunningProcess.on(home, "audit", "verify")) {
                assertThat(verify.awaitEnd()).isEqualTo(1);
                assertThat(verify.said()).anyMatch(line -> line.startsWith("E99999999: BROKEN at line 3 ("));
            }
            running.stop();
        }
        assertThat(Files.readString(home.resolve("audit-heads/audit-heads.txt")))
                .contains(" E99999999 ");
    }
}
