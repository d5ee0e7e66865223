package lodestar.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder in which everything stands, the codes of the made-up people among it. */
class HomeTest {

    @Test
    void is_made_for_its_owners_eyes_only(@TempDir Path folder) throws IOException {
        var home = new Home(folder.resolve("home"));

        assertThat(home.lock()).isPresent();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.folder())))
                .isEqualTo("rwx------");
    }
}
