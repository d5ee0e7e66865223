package lodestar.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HEADER             | CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB",
                "HEADER             | CHILD,DOB",
                "HEADER             | DOB,CHILD,SEX",
                "HEADER             | CHILD,ETHNIC,UPN",
                "EPISODES           | CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,URN",
                "EPISODES           | CHILD,DECOM,RNE,LS,PLACE",
                "REVIEWS            | REVIEW_CODE,REVIEW,DOB,CHILD",
                "SOCIAL_WORKERS     | CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON",
                "SOCIAL_WORKERS     | Child , sw id,SW DECOM,sw-dec",
                "OC2                | CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK",
                "OC3                | CHILD,DOB,IN_TOUCH,ACTIV,ACCOM",
                "ALONE_IN_ENGLAND   | CHILD,SEX,DOB,DUC",
                "MISSING            | CHILD,DOB,MISSING,MIS_START,MIS_END",
                "EARLIER_PERMANENCE | CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM"
            })
    void is_known_by_its_columns(Table table, String firstLine) {
        var columns = Columns.of(List.of(firstLine.split(",")));

        assertThat(Table.recognise(columns.names())).contains(table);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHILD", "NAME,AGE", "CHILD,DOB,FAVOURITE_COLOUR", "SEX,DOB", "", "Review of the year"})
    void is_not_guessed(String firstLine) {
        assertThat(Table.recognise(Columns.of(List.of(firstLine.split(","))).names()))
                .isEmpty();
    }
}
