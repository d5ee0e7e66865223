package lodestar.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;
import lodestar.MadeUp;
import lodestar.RunningLodestar;
import lodestar.access.Role;
import lodestar.people.YoungPerson;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * A stranger who knocks learns nothing: whatever is wrong, the answer is the same to the byte and costs us the same
 * work. The work is counted, since a clock would tell less: one slow comparison each.
 */
class SameLookTest {

    private static final String PIN = "271828";

    private final MadeUp council = MadeUp.council();
    private final YoungPerson jo = council.youngPerson("Jo", 14);

    /** What came back, and how many slow comparisons it took. */
    private record Seen(int status, String body, Map<String, java.util.List<String>> headers, long comparisons) {}

    @Nested
    class At_the_door_for_invitations {

        private final Map<String, Invitations.Handed> wrong = new LinkedHashMap<>();

        At_the_door_for_invitations() {
            wrong.put("unknown", new Invitations.Handed("A".repeat(43), "ZZZZ-ZZZZ-ZZZZ", jo.madeAt()));
            var open = council.invitation(council.youngPerson("Open", 14).id());
            wrong.put(
                    "wrong",
                    new Invitations.Handed(
                            open.secret().substring(0, 11) + "A".repeat(32),
                            open.code().substring(0, 4) + "-ZZZZ-ZZZZ",
                            open.endsAt()));
            wrong.put("used", used());
            wrong.put("expired", afterwards("UPDATE invitation SET ends_at = made_at WHERE account_id = %s"));
            wrong.put("withdrawn", afterwards("UPDATE invitation SET withdrawn_at = made_at WHERE account_id = %s"));
            wrong.put("of an ended account", afterwards("UPDATE account SET ended_at = made_at WHERE id = %s"));
            wrong.values().forEach(SameLookTest::keepApart);
        }

        @Test
        void every_wrong_link_is_one() {
            var unknown = seen("/sign-in", Map.of("code", "A".repeat(43), "pin", PIN));

            assertThat(unknown.comparisons()).isEqualTo(1);
            wrong.forEach((name, it) -> assertThat(seen("/sign-in", Map.of("code", it.secret(), "pin", PIN)))
                    .as(name)
                    .isEqualTo(unknown));
        }

        @Test
        void every_wrong_code_is_one() {
            var unknown = seen("/sign-in", Map.of("code", "ZZZZ-ZZZZ-ZZZZ", "pin", PIN));

            assertThat(unknown.comparisons()).isEqualTo(1);
            wrong.forEach((name, it) -> assertThat(seen("/sign-in", Map.of("code", it.code(), "pin", PIN)))
                    .as(name)
                    .isEqualTo(unknown));
        }

        @Test
        void asked_for_a_passkey_or_to_leave_nothing_they_are_one_too() {
            var unknown = seen("/sign-in/passkey/new", Map.of("code", "A".repeat(43)));
            var leaving = seen("/sign-in", Map.of("code", "A".repeat(43), "leaveNothing", true));

            wrong.forEach((name, it) -> {
                assertThat(seen("/sign-in/passkey/new", Map.of("code", it.secret())))
                        .as(name)
                        .isEqualTo(unknown);
                assertThat(seen("/sign-in", Map.of("code", it.secret(), "leaveNothing", true)))
                        .as(name)
                        .isEqualTo(leaving);
            });
            assertThat(leaving).isEqualTo(unknown);
        }

        private Invitations.Handed used() {
            var invitation = council.invitation(council.youngPerson("Used", 14).id());
            new Client().signedIn(invitation.code(), PIN);
            return invitation;
        }

        private Invitations.Handed afterwards(String change) {
            var person = council.youngPerson("Somebody", 14).id();
            var invitation = council.invitation(person);
            DatabaseAs.owner().change(change.formatted(hex(council.account(person, Role.YOUNG_PERSON))));
            return invitation;
        }
    }

    @Nested
    class At_the_door_for_pins {

        private final Client phone = council.signedIn(jo);
        private final DeviceCookie known =
                DeviceCookie.read(phone.cookies().get(DeviceCookie.NAME)).orElseThrow();

        @Test
        void no_phone_a_strange_one_an_ended_one_and_a_wrong_pin_are_one() {
            var ended = council.signedIn(jo);
            DatabaseAs.owner()
                    .change("UPDATE device SET ended_at = made_at WHERE id = "
                            + hex(DeviceCookie.read(ended.cookies().get(DeviceCookie.NAME))
                                    .orElseThrow()
                                    .id()));
            var gone = council.youngPerson("Gone", 14);
            var ofGone = council.signedIn(gone);
            DatabaseAs.owner()
                    .change("UPDATE account SET ended_at = made_at WHERE id = "
                            + hex(council.account(gone.id(), Role.YOUNG_PERSON)));

            var none = seen(new Client(), "/sign-in/pin", Map.of("pin", PIN));

            assertThat(none.comparisons()).isEqualTo(1);
            assertThat(none.body())
                    .contains("That did not work on this phone. Try again, or ask your worker for a new code.");
            assertThat(seen(with("rubbish"), "/sign-in/pin", Map.of("pin", PIN)))
                    .isEqualTo(none);
            assertThat(seen(with(UUID.randomUUID(), known.secret()), "/sign-in/pin", Map.of("pin", PIN)))
                    .isEqualTo(none);
            assertThat(seen(with(known.id(), "wrong"), "/sign-in/pin", Map.of("pin", PIN)))
                    .isEqualTo(none);
            assertThat(seen(ended, "/sign-in/pin", Map.of("pin", PIN))).isEqualTo(none);
            assertThat(seen(ofGone, "/sign-in/pin", Map.of("pin", PIN))).isEqualTo(none);
            assertThat(seen(phone, "/sign-in/pin", Map.of("pin", "000000"))).isEqualTo(none);
        }

        @Test
        void only_the_phone_itself_is_told_that_it_is_paused() {
            for (int at = 0; at < Device.WRONG_BEFORE_PAUSE; at++) {
                phone.post("/sign-in/pin", Map.of("pin", "000000"));
            }

            assertThat(phone.post("/sign-in/pin", Map.of("pin", PIN)).body()).contains("PIN_PAUSED");
            assertThat(seen(with(known.id(), "wrong"), "/sign-in/pin", Map.of("pin", PIN)))
                    .isEqualTo(seen(new Client(), "/sign-in/pin", Map.of("pin", PIN)));
        }

        private Client with(UUID device, String secret) {
            return with(new DeviceCookie(council.id(), device, secret).written());
        }

        private static Client with(String cookie) {
            var client = new Client();
            client.cookies().put(DeviceCookie.NAME, cookie);
            return client;
        }
    }

    private static Seen seen(String door, Map<String, ?> form) {
        return seen(new Client(), door, form);
    }

    private static Seen seen(Client client, String door, Map<String, ?> form) {
        var before = RunningLodestar.bean(SlowHashes.class).comparisons();
        var answer = client.post(door, form);
        var headers = new LinkedHashMap<>(answer.headers().map());
        headers.remove("date");
        return new Seen(
                answer.statusCode(),
                answer.body().replaceAll("\"requestId\":\"[0-9a-f-]{36}\"", ""),
                headers,
                RunningLodestar.bean(SlowHashes.class).comparisons() - before);
    }

    /**
     * The codes that tests alone come in with are compared too where they begin the same, of which there are thousands.
     */
    private static void keepApart(Invitations.Handed invitation) {
        DatabaseAs.owner()
                .change("DELETE FROM sign_in_code WHERE finder = '%s'"
                        .formatted(Shown.of(invitation.code()).finder()));
    }

    private static String hex(UUID id) {
        return "UNHEX('%s')".formatted(id.toString().replace("-", ""));
    }
}
