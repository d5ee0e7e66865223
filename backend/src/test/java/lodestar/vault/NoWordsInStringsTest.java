package lodestar.vault;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A record written into a log by mistake shows neither words nor secrets. What a record is made of decides whether it
 * has any: so a new one is looked at without anybody thinking of it.
 */
class NoWordsInStringsTest {

    /** Components that hold what somebody said, who they are, or what lets them in. */
    static final Set<String> TELLING = Set.of(
            "words",
            "hope",
            "whatMatters",
            "name",
            "text",
            "pin",
            "digits",
            "code",
            "secret",
            "session",
            "device",
            "password",
            "ownerPassword",
            "reference",
            "dateOfBirth",
            "currentText",
            "reason",
            "notSafe",
            "done");

    /** Public facts, and the screen of codes that the made-up council is there to show. */
    private static final Set<String> MAY_SHOW = Set.of(
            "Council",
            "HomeCouncil",
            "Problem",
            "Settings",
            "DemoPerson",
            "Known",
            "Part",
            "CouncilId",
            "Finding",
            "Supporter",
            "Down",
            "Mp4Box",
            "Subject",
            "Matter",
            "AddedMatter");

    static Stream<Class<?>> records() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("lodestar").stream()
                        .filter(type -> type.isAssignableTo(Record.class)
                                && !type.getPackageName().contains("exchange"))
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(type -> tells(type) && !MAY_SHOW.contains(type.getSimpleName()));
    }

    @ParameterizedTest
    @MethodSource("records")
    void a_record_that_tells_something_does_not_show_it(Class<?> type) throws Exception {
        assertThat(Samples.of(type).toString()).doesNotContain(Samples.MARK);
    }

    @Test
    void a_record_that_shows_its_words_would_be_found() throws Exception {
        assertThat(records()).hasSizeGreaterThan(8);
        assertThat(Samples.of(Chatty.class).toString()).contains(Samples.MARK);
        assertThat(tells(Chatty.class)).isTrue();
    }

    /** A record as it would be written by somebody who did not think of logs. */
    private record Chatty(String words, List<String> whatMatters) {}

    private static boolean tells(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .anyMatch(TELLING::contains);
    }
}
