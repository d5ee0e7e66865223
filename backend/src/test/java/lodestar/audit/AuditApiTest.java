package lodestar.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import lodestar.MadeUp;
import lodestar.access.Role;
import lodestar.people.YoungPerson;
import lodestar.star.Stars;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Every look, every change and every refusal is a line that says why it was allowed. */
class AuditApiTest {

    private static final String OPEN = "query($id: ID!) { youngPerson(id: $id) { name } }";

    private final MadeUp council = MadeUp.council();
    private final Lines lines = new Lines(council.id());
    private final YoungPerson jo = council.youngPerson("Jo", 14);
    private final YoungPerson kim = council.youngPerson("Kim", 15);

    @Nested
    class A_line_says_why {

        @Test
        void somebody_opened_their_own_record_or_gave_their_own_star() {
            var phone = council.signedIn(jo);

            assertThat(lines.during(() -> phone.ask("{ me { name } }")))
                    .containsExactly("YOUNG_PERSON people.read SELF " + Lines.hex(jo.id()));
            assertThat(lines.during(() -> Stars.give(phone, Stars.reading(List.of(Stars.step("HOME", 3))))))
                    .containsExactly("YOUNG_PERSON star.rate_self SELF " + Lines.hex(jo.id()));
        }

        @Test
        void a_worker_and_their_manager_opened_a_record() {
            var sam = council.helper("Sam Taylor");
            var pat = council.helper("Pat Moran");
            council.link(sam, jo);
            council.manages(pat, sam);
            var worker = council.signedIn(sam, Role.PRACTITIONER);
            var manager = council.signedIn(pat, Role.MANAGER);

            assertThat(lines.during(() -> worker.ask(OPEN, id(jo))))
                    .containsExactly("PRACTITIONER star.read SUPPORTS " + Lines.hex(jo.id()));
            assertThat(lines.during(() -> manager.ask(OPEN, id(jo))))
                    .containsExactly("MANAGER star.read MANAGES " + Lines.hex(jo.id()));
        }

        @Test
        void nothing_when_it_was_refused_even_about_somebody_who_is_not_there() {
            var worker = council.signedIn(council.helper("Sam Taylor"), Role.PRACTITIONER);
            var nobody = UUID.randomUUID();

            assertThat(lines.during(() -> worker.ask(OPEN, id(jo))))
                    .containsExactly("PRACTITIONER star.read REFUSED " + Lines.hex(jo.id()));
            assertThat(lines.during(() -> worker.ask(OPEN, Map.of("id", nobody.toString()))))
                    .containsExactly("PRACTITIONER star.read REFUSED " + Lines.hex(nobody));
        }

        @Test
        void nothing_when_a_role_can_never_do_it() {
            var panel = council.signedIn(council.helper("Ms Okoro"), Role.PANEL_MEMBER);

            assertThat(lines.during(() -> panel.ask("{ caseload { nodes { id } } }")))
                    .containsExactly("PANEL_MEMBER star.caseload REFUSED -");
        }
    }

    @Nested
    class A_list {

        private final lodestar.people.Helper sam = council.helper("Sam Taylor");

        @Test
        void leaves_a_line_for_each_young_person_it_showed_and_none_for_the_others() {
            council.link(sam, jo);
            council.link(sam, kim);
            council.youngPerson("Lee", 16);
            var worker = council.signedIn(sam, Role.PRACTITIONER);

            assertThat(lines.during(() -> worker.ask("{ caseload { nodes { id star { latest { hope } } } } }")))
                    .containsExactlyInAnyOrder(
                            "PRACTITIONER star.caseload SUPPORTS " + Lines.hex(jo.id()),
                            "PRACTITIONER star.caseload SUPPORTS " + Lines.hex(kim.id()));
            assertThat(lines.during(() -> worker.ask("{ caseload(first: 1) { nodes { id } } }")))
                    .hasSize(1);
        }

        @Test
        void that_showed_nobody_leaves_one_line_about_nobody() {
            var worker = council.signedIn(sam, Role.PRACTITIONER);

            assertThat(lines.during(() -> worker.ask("{ caseload { nodes { id } } }")))
                    .containsExactly("PRACTITIONER star.caseload COUNCIL -");
        }
    }

    @Nested
    class Coming_in_and_going_out {

        @Test
        void are_lines_and_a_wrong_pin_is_a_refusal() {
            var phone = new lodestar.Client();
            var code = council.code(jo.id(), Role.YOUNG_PERSON);
            var about = " " + Lines.hex(jo.id());

            assertThat(lines.during(() -> phone.signedIn(code, "271828")))
                    .containsExactly("YOUNG_PERSON access.sign_in SELF" + about);
            assertThat(lines.during(() -> phone.post("/sign-out", "")))
                    .containsExactly("YOUNG_PERSON access.own_session SELF" + about);
            assertThat(lines.during(() -> phone.post("/sign-in/pin", Map.of("pin", "000000"))))
                    .containsExactly("YOUNG_PERSON access.sign_in REFUSED" + about);
            assertThat(lines.during(() -> phone.post("/sign-in/pin", Map.of("pin", "271828"))))
                    .containsExactly("YOUNG_PERSON access.sign_in SELF" + about);
        }

        @Test
        void with_a_wrong_code_for_somebody_who_is_known_is_a_refusal() {
            var code = council.code(jo.id(), Role.YOUNG_PERSON);
            var wrong = code.substring(0, 5) + "ZZZZ-ZZZZ";

            assertThat(lines.during(
                            () -> new lodestar.Client().post("/sign-in", Map.of("code", wrong, "pin", "271828"))))
                    .containsExactly("YOUNG_PERSON access.sign_in REFUSED " + Lines.hex(jo.id()));
        }

        @Test
        void of_somebody_in_another_council_are_that_councils_lines() {
            var other = MadeUp.council();

            assertThat(lines.during(() -> other.signedIn(other.youngPerson("Lee", 14))))
                    .isEmpty();
        }
    }

    @Nested
    class A_line_that_cannot_be_written {

        private static final String RIGHT = " EXECUTE ON PROCEDURE write_audit_lines %s lodestar_app";

        @Test
        void leaves_nothing_shown_and_nothing_changed() {
            var phone = council.signedIn(jo);
            var sam = council.helper("Sam Taylor");
            council.link(sam, jo);
            var worker = council.signedIn(sam, Role.PRACTITIONER);
            var owner = lodestar.store.DatabaseAs.owner();
            owner.change("REVOKE" + RIGHT.formatted("FROM"));
            try {
                assertThat(phone.ask("{ me { name } }").toString())
                        .contains("INTERNAL")
                        .doesNotContain("Jo");
                assertThat(worker.ask("{ caseload { nodes { name } } }").toString())
                        .doesNotContain("Jo");
                assertThat(worker.ask(OPEN, id(jo)).toString()).doesNotContain("Jo");
                assertThat(Stars.give(phone, Stars.reading(List.of(Stars.step("HOME", 3))))
                                .toString())
                        .contains("INTERNAL");
            } finally {
                owner.change("GRANT" + RIGHT.formatted("TO"));
            }
            assertThat(owner.list("SELECT COUNT(*) FROM reading WHERE council_id = '%s'".formatted(council.id())))
                    .containsExactly("0");
        }
    }

    private static Map<String, String> id(YoungPerson person) {
        return Map.of("id", person.id().toString());
    }
}
