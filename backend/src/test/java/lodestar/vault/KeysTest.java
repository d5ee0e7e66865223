package lodestar.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;
import lodestar.MadeUp;
import lodestar.RunningLodestar;
import lodestar.access.Role;
import lodestar.api.SameDatabase;
import lodestar.audit.Lines;
import lodestar.kernel.PersonId;
import lodestar.people.KeyDestruction;
import lodestar.star.Stars;
import lodestar.store.Database;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

            assertThat(RunningLodestar.bean(KeyDestruction.class).destroy(council.id(), jo.reference()))
                    .isTrue();

            assertThat(hope(asJo)).doesNotContain("sea");
            assertThat(hope(asKim)).contains("a drum kit");
            assertThat(caseload(council.signedIn(sam, Role.PRACTITIONER)))
                    .contains("a drum kit")
                    .doesNotContain("sea", "DAMAGED");
            assertThat(asJo.ask("{ me { name } }").toString())
                    .contains("NOT_FOUND")
                    .doesNotContain("Jo");
        }

        @Test
        void is_destroyed_once_and_nobody_elses_by_a_wrong_reference() {
            var jo = council.youngPerson("Jo", 14);
            var destruction = RunningLodestar.bean(KeyDestruction.class);

            assertThat(destruction.destroy(council.id(), "R-nobody")).isFalse();
            assertThat(destruction.destroy(MadeUp.council().id(), jo.reference()))
                    .isFalse();
            assertThat(destruction.destroy(council.id(), jo.reference())).isTrue();
            assertThat(destruction.destroy(council.id(), jo.reference())).isFalse();
            assertThat(new Lines(council.id()).all()).contains("COMMAND keys destroy COUNCIL " + Lines.hex(jo.id()));
        }

        /** Its row says that it is gone: the application may neither put another in its place nor take the row away. */
        @Test
        void once_destroyed_cannot_be_put_back_by_the_application() {
            var person = "young_person_id = 0x"
                    + Lines.hex(council.youngPerson("Jo", 14).id());

            assertThat(DatabaseAs.application().refusal("UPDATE data_key SET wrapped = NULL WHERE " + person))
                    .isNotZero();
            assertThat(DatabaseAs.application().refusal("DELETE FROM data_key WHERE " + person))
                    .isNotZero();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "UPDATE data_key SET wrapped = REVERSE(wrapped) WHERE young_person_id = 0x%s",
                    "UPDATE young_person SET name = REVERSE(name) WHERE id = 0x%s"
                })
        void that_is_spoilt_or_a_name_that_is_breaks_nobodys_list_and_is_told_to_whoever_opens_it(String spoil) {
            var jo = council.youngPerson("Jo", 14);
            var kim = council.youngPerson("Kim", 14);
            var sam = council.helper("Sam Taylor");
            council.link(sam, jo);
            council.link(sam, kim);
            var worker = council.signedIn(sam, Role.PRACTITIONER);
            var other = council.signedIn(council.helper("Chris Doyle"), Role.PRACTITIONER);

            DatabaseAs.owner().change(spoil.formatted(Lines.hex(jo.id())));

            assertThat(worker.ask("{ caseload { nodes { name } } }").at("/data").toString())
                    .isEqualTo("{\"caseload\":{\"nodes\":[{\"name\":\"Kim\"}]}}");
            assertThat(open(worker, jo.id())).contains("DAMAGED", "what is kept of it is damaged");
            assertThat(open(other, jo.id())).isEqualTo(open(other, new PersonId(UUID.randomUUID())));
        }

        @Test
        void of_a_reading_that_is_spoilt_leaves_that_reading_out_of_lists_and_tells_whoever_opens_it() {
            var jo = council.youngPerson("Jo", 14);
            var sam = council.helper("Sam Taylor");
            council.link(sam, jo);
            var asJo = council.signedIn(jo);
            hope(asJo, "to see the sea");
            var worker = council.signedIn(sam, Role.PRACTITIONER);
            DatabaseAs.owner()
                    .change("UPDATE reading SET hope = REVERSE(hope) WHERE young_person_id = 0x" + Lines.hex(jo.id()));

            assertThat(worker.ask("{ caseload { nodes { name star { latest { hope } } } } }")
                            .toString())
                    .contains("\"name\":\"Jo\",\"star\":{\"latest\":null}")
                    .doesNotContain("errors");
            assertThat(hope(asJo)).contains("DAMAGED");
        }

        private static String open(Client client, PersonId id) {
            return client.ask("query($id: ID!) { youngPerson(id: $id) { name } }", Map.of("id", id.toString()))
                    .toString()
                    .replaceAll("\"requestId\":\"[^\"]*\"", "");
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

        @ParameterizedTest
        @ValueSource(strings = {"wrapping.json", "receipts.json", "heads.json"})
        void that_is_missing_empty_or_no_key_is_told_by_its_name_and_without_its_folder(String name) throws Exception {
            keys().makeMissing();
            var file = folder.resolve(name);

            Files.delete(file);
            refused(
                    "The key file %s is missing. Put it back from the key escrow: lodestar keys restore. For a new"
                            + " installation: lodestar keys make.",
                    name);
            for (var text : List.of("", "{}", "{\"key\": \"cut in ha")) {
                write(file, text);
                refused(
                        "The key file %s is empty or is no key. Put it back from the key escrow: lodestar keys"
                                + " restore.",
                        name);
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"rw-r--r--", "rw----r--", "rw-r-----", "rw--w----"})
        void that_others_can_read_or_write_is_refused(String permissions) throws Exception {
            keys().makeMissing();
            Files.setPosixFilePermissions(
                    folder.resolve("wrapping.json"), PosixFilePermissions.fromString(permissions));

            refused(
                    "The key file %s can be read by others than its owner. Run: chmod 600 wrapping.json.",
                    "wrapping.json");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "0000000000000000000000000000000000000000000000000000000000000000",
                    "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
                    "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f",
                    "1f1e1d1c1b1a191817161514131211100f0e0d0c0b0a09080706050403020100",
                    "6368616e67656d656368616e67656d656368616e67656d656368616e67656d65",
                    "deadbeefdeadbeefdeadbeefdeadbeefdeadbeefdeadbeefdeadbeefdeadbeef",
                    "546869732069732074686520657861206d706c65206b65793a206c6f6e672121"
                })
        void that_is_a_default_or_an_example_is_refused(String hex) throws Exception {
            keys().makeMissing();
            var key = AesGcmKey.builder()
                    .setParameters(PredefinedAeadParameters.AES256_GCM)
                    .setIdRequirement(7)
                    .setKeyBytes(SecretBytes.copyFrom(HexFormat.of().parseHex(hex), InsecureSecretKeyAccess.get()))
                    .build();
            keys().wrappingFile()
                    .write(KeysetHandle.newBuilder()
                            .addEntry(KeysetHandle.importKey(key).makePrimary())
                            .build());

            refused(
                    "The key file %s holds a default or an example, which is no secret. Make one with: lodestar keys"
                            + " make.",
                    "wrapping.json");
        }

        @Test
        void that_is_a_key_for_something_else_is_refused() throws Exception {
            keys().makeMissing();
            write(folder.resolve("wrapping.json"), Files.readString(folder.resolve("receipts.json")));

            refused(
                    "The key file %s holds a key of another kind. Put it back from the key escrow: lodestar keys"
                            + " restore.",
                    "wrapping.json");
        }

        @Test
        void for_receipts_or_signatures_that_is_another_one_is_told_by_its_name() throws Exception {
            var council = MadeUp.council();
            var phone = council.signedIn(council.youngPerson("Jo", 14));
            Stars.give(phone, Stars.reading(List.of(Stars.step("HOME", 3))));
            SameDatabase.start(Map.of()).close();
            var right = RunningLodestar.bean(VaultSettings.class).keys();

            for (var other : List.of("receipts.json", "heads.json")) {
                var mixed = folder.resolve("with other " + other);
                new KeyFolder(mixed).makeMissing();
                for (var name : List.of("wrapping.json", "receipts.json", "heads.json")) {
                    if (!name.equals(other)) {
                        Files.copy(right.resolve(name), mixed.resolve(name), StandardCopyOption.REPLACE_EXISTING);
                    }
                }
                assertThatIllegalStateException()
                        .as(other)
                        .isThrownBy(() -> SameDatabase.start(Map.of("lodestar.vault.keys", mixed.toString())))
                        .withMessageContaining("Put the right %s back", other);
            }
        }

        @Test
        void is_made_once_for_its_owners_eyes_only() throws Exception {
            var keys = new KeyFolder(folder.resolve("keys"));
            keys.makeMissing();
            var first = Files.readString(folder.resolve("keys/wrapping.json"));

            keys.makeMissing();

            assertThat(Files.readString(folder.resolve("keys/wrapping.json"))).isEqualTo(first);
            for (var name : List.of("keys", "keys/wrapping.json", "keys/receipts.json", "keys/heads.json")) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))))
                        .as(name)
                        .endsWith("------");
            }
        }

        private KeyFolder keys() {
            return new KeyFolder(folder);
        }

        private static void write(Path file, String text) throws IOException {
            Files.deleteIfExists(file);
            Files.writeString(
                    Files.createFile(
                            file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))),
                    text);
        }

        private void refused(String sentence, String name) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> {
                        new Signatures(new VaultSettings(folder));
                        vault(folder);
                    })
                    .withMessage(sentence.formatted(name));
        }

        private static Vault vault(Path keys) throws Exception {
            return new Vault(new VaultSettings(keys), RunningLodestar.bean(Database.class));
        }
    }
}
