package lodestar.safety;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import lodestar.MadeUp;
import lodestar.access.Role;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No timer, import, tool or mistake of ours closes a concern: asked of the database itself, and of the code. */
class ClosedByAPersonTest {

    private static final int NO_SUCH_ROW = 1452;
    private static final List<Integer> CHECK_FAILED = List.of(4025, 3819);

    private final DatabaseAs application = DatabaseAs.application();
    private MadeUp council;
    private String concern;
    private String worker;
    private String lead;

    @BeforeEach
    void a_concern_that_sam_took_up() {
        council = MadeUp.council();
        var jo = council.youngPerson("Jo", 14);
        var sam = council.helper("Sam");
        var femi = council.helper("Femi");
        council.link(sam, jo);
        concern = Concerns.idOf(Concerns.helpNow(council.signedIn(jo), jo, "please"));
        Concerns.takeUp(council.signedIn(sam, Role.PRACTITIONER), concern, 0);
        worker = council.account(sam.id(), Role.PRACTITIONER).toString();
        lead = council.account(femi.id(), Role.SAFEGUARDING_LEAD).toString();
    }

    private int closing(String account, String role, int takenUp) {
        return application.refusal("""
            INSERT INTO concern_closed (council_id, concern_id, taken_up, account_id, role, reason, done, closed_at)
            VALUES ('%s', 0x%s, %d, 0x%s, '%s', 'x', 'x', NOW(3))\
            """.formatted(council.id(), hex(concern), takenUp, hex(account), role));
    }

    @Test
    void the_database_takes_no_closing_by_anybody_but_a_safeguarding_lead() {
        assertThat(closing(worker, "SAFEGUARDING_LEAD", 1)).isEqualTo(NO_SUCH_ROW);
        assertThat(closing(worker, "PRACTITIONER", 1)).isIn(CHECK_FAILED);
        assertThat(closing("00000000-0000-4000-8000-000000000000", "SAFEGUARDING_LEAD", 1))
                .isEqualTo(NO_SUCH_ROW);
    }

    @Test
    void nor_of_one_that_nobody_took_up() {
        assertThat(closing(lead, "SAFEGUARDING_LEAD", 2)).isEqualTo(NO_SUCH_ROW);
        assertThat(closing(lead, "SAFEGUARDING_LEAD", 1)).isZero();
    }

    @Test
    void nor_can_one_be_made_to_look_closed() {
        assertThat(application.refusal(
                        "UPDATE concern_watch SET closed_id = concern_id WHERE concern_id = 0x" + hex(concern)))
                .isEqualTo(NO_SUCH_ROW);
    }

    @Test
    void in_the_code_there_is_one_way_to_close_one_and_a_person_asks_for_it() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ConcernService.class.getName())
                .and()
                .doNotHaveFullyQualifiedName(ClosingRepository.class.getName())
                .and()
                .haveNameNotMatching(".*\\$.*")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(ClosingRepository.class.getName())
                .check(new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("lodestar"));
    }

    private static String hex(String id) {
        return id.replace("-", "");
    }
}
