package lodestar.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lodestar.kernel.CouncilId;
import lodestar.kernel.Ids;
import lodestar.kernel.PersonId;
import lodestar.people.PeopleRepository;
import lodestar.people.YoungPerson;
import lodestar.server.Home;
import lodestar.server.Lodestar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The drill of docs/KEYS.md: the keys are lost, Lodestar refuses to start, and the escrow brings everything back. */
class RestoreDrillTest {

    private static final CouncilId COUNCIL = new CouncilId("E99999999");
    private static final Map<String, Object> ANY_PORT = Map.of("micronaut.server.port", "-1");

    @TempDir
    Path folder;

    private Home home;
    private Escrow.Copy copy;

    @BeforeEach
    void a_home_with_words_and_an_escrow() throws Exception {
        home = new Home(folder.resolve("home"));
        try (var lodestar = Lodestar.embedded(home, ANY_PORT)) {
            var now = Instant.now();
            var id = new PersonId(lodestar.context().getBean(Ids.class).next());
            var jo = new YoungPerson(
                    COUNCIL, id, "R1", java.time.LocalDate.parse("2012-05-06"), Words.of("Jo"), false, 1, now);
            lodestar.context().getBean(PeopleRepository.class).save(List.of(jo), now);
        }
        copy = Escrow.of(new KeyFolder(home.keys()));
    }

    @Test
    void a_copy_of_the_database_is_worth_nothing_without_the_keys_and_everything_with_them() throws Exception {
        var restored = new Home(folder.resolve("restored"));
        copyOf(home.database(), restored.database());
        assertThatIllegalStateException()
                .isThrownBy(() -> Lodestar.embedded(restored, ANY_PORT))
                .withMessageContaining("The key file wrapping.json is missing. Put it back from the key escrow");

        Escrow.restore(
                new KeyFolder(restored.keys()), copy.file(), copy.passphrase().toLowerCase());

        try (var lodestar = Lodestar.embedded(restored, ANY_PORT)) {
            assertThat(names(lodestar)).containsExactly("Jo");
        }
    }

    @Test
    void somebody_elses_keys_do_not_start_it() throws Exception {
        for (var name : List.of("wrapping.json", "receipts.json", "heads.json")) {
            Files.delete(home.keys().resolve(name));
        }
        new KeyFolder(home.keys()).makeMissing();

        assertThatIllegalStateException()
                .isThrownBy(() -> Lodestar.embedded(home, ANY_PORT).close())
                .withMessageContaining("sealed with another wrapping key. Put the right wrapping.json back");
    }

    @Test
    void the_file_or_the_passphrase_alone_opens_nothing() {
        var elsewhere = new KeyFolder(folder.resolve("elsewhere"));
        var wrong = copy.passphrase()
                .replace(copy.passphrase().charAt(0), copy.passphrase().charAt(0) == '7' ? '8' : '7');

        assertThat(copy.file()).doesNotContain("keyData", "primaryKeyId");
        assertThatIllegalStateException()
                .isThrownBy(() -> Escrow.restore(elsewhere, copy.file(), wrong))
                .withMessage("That passphrase does not open that key escrow. Check each letter.");
        assertThatIllegalStateException()
                .isThrownBy(() -> Escrow.restore(elsewhere, "{}", copy.passphrase()))
                .withMessage("That file is no key escrow.");
        assertThat(elsewhere.folder()).doesNotExist();
    }

    @Test
    void keys_that_are_there_are_never_written_over() throws Exception {
        var before = Files.readString(home.keys().resolve("wrapping.json"));

        assertThatIllegalStateException()
                .isThrownBy(() -> Escrow.restore(new KeyFolder(home.keys()), copy.file(), copy.passphrase()))
                .withMessageContaining("There is a wrapping.json already.");
        assertThat(Files.readString(home.keys().resolve("wrapping.json"))).isEqualTo(before);
    }

    private static List<String> names(Lodestar lodestar) {
        return lodestar.context().getBean(PeopleRepository.class).list(COUNCIL).stream()
                .map(someone -> someone.person().called())
                .toList();
    }

    private static void copyOf(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (var file : files.toList()) {
                var there = to.resolve(from.relativize(file).toString());
                Files.createDirectories(there.getParent());
                Files.copy(file, there);
            }
        }
    }
}
