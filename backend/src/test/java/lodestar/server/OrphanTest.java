package lodestar.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import lodestar.RunningLodestar;
import lodestar.vault.VaultSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database server that was left behind is ended; one that only has its old number is left alone. */
class OrphanTest {

    @TempDir
    Path folder;

    @Test
    void that_serves_another_folder_is_none_of_ours() throws Exception {
        var other = RunningLodestar.bean(VaultSettings.class).keys().resolveSibling("database");
        var pid = Files.readString(other.resolve("pid"));
        Files.writeString(folder.resolve("pid"), pid);

        Orphan.end(folder);

        assertThat(ProcessHandle.of(Long.parseLong(pid)))
                .hasValueSatisfying(server -> assertThat(server.isAlive()).isTrue());
        assertThat(folder.resolve("pid")).doesNotExist();
    }

    @Test
    void of_which_only_half_a_number_was_written_down_stops_no_start() throws Exception {
        Files.writeString(folder.resolve("pid"), "");

        Orphan.end(folder);

        assertThat(folder.resolve("pid")).doesNotExist();
    }
}
