package lodestar.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import lodestar.Client;
import lodestar.MadeUp;
import lodestar.RunningLodestar;
import lodestar.access.Role;
import lodestar.star.Stars;
import lodestar.store.Database;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keys to young people's words: one each, wrapped by one that is not in the database. */
class KeysTest {

    @TempDir
    Path folder;

    @Nested
    class The_key_of_one_person {

        private final MadeUp council = MadeUp.council();

        @Test
        void once_destroyed_leaves_their_words_unreadable_and_nobody_elses() {
            var jo = council.youngPerson("Jo", 14);
            var kim = council.youngPerson("Kim", 14);
            var sam = council.helper("Sam Taylor");
            council.link(sam, jo);
            council.link(sam, kim);
            var asJo = council.signedIn(jo);
            var asKim = council.signedIn(kim);
            hope(asJo, "to see the sea");
            hope(asKim, "a drum kit");

            DatabaseAs.owner()
                    .change("DELETE FROM data_key WHERE young_person_id = 0x"
                            + jo.id().toString().replace("-", ""));

            assertThat(hope(asJo)).doesNotContain("sea");
            assertThat(hope(asKim)).contains("a drum kit");
            assertThat(caseload(council.signedIn(sam, Role.PRACTITIONER)))
                    .contains("a drum kit")
                    .doesNotContain("sea");
        }

        private static void hope(Client client, String words) {
            var input = Stars.reading(List.of(Stars.step("HOME", 3)));
            input.put("hope", words);
            Stars.give(client, input);
        }

        private static String hope(Client client) {
            return client.ask("{ me { youngPerson { star { latest { hope } } } } }")
                    .toString();
        }

        private static String caseload(Client client) {
            return client.ask("{ caseload { nodes { star { latest { hope } } } } }")
                    .toString();
        }
    }

    @Nested
    class The_wrapping_key {

        @Test
        void that_is_another_one_is_told_at_the_start_and_nothing_is_answered_with_it() throws Exception {
            MadeUp.council().youngPerson("Jo", 14);
            new KeyFolder(folder.resolve("others")).makeMissing();

            assertThatIllegalStateException()
                    .isThrownBy(() -> vault(folder.resolve("others")))
                    .withMessageContaining("sealed with another wrapping key. Put the right wrapping.json back");
        }

        @Test
        void that_is_missing_or_no_key_is_told_by_its_name_and_without_its_folder() throws Exception {
            assertThatIllegalStateException()
                    .isThrownBy(() -> vault(folder))
                    .withMessage(
                            "The key file wrapping.json is missing or is no key. Put it back from the key escrow.");

            Files.writeString(folder.resolve("wrapping.json"), "{\"key\": \"cut in ha");
            assertThatIllegalStateException()
                    .isThrownBy(() -> vault(folder))
                    .withMessageContaining("wrapping.json is missing or is no key");
        }

        @Test
        void is_made_once_for_its_owners_eyes_only() throws Exception {
            var keys = new KeyFolder(folder.resolve("keys"));
            keys.makeMissing();
            var first = Files.readString(folder.resolve("keys/wrapping.json"));

            keys.makeMissing();

            assertThat(Files.readString(folder.resolve("keys/wrapping.json"))).isEqualTo(first);
            for (var name : List.of("keys", "keys/wrapping.json", "keys/receipts.json")) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))))
                        .as(name)
                        .endsWith("------");
            }
        }

        private static Vault vault(Path keys) throws Exception {
            return new Vault(new VaultSettings(keys), RunningLodestar.bean(Database.class));
        }
    }
}
