package lodestar.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lodestar.Client;
import lodestar.MadeUp;
import lodestar.RunningLodestar;
import lodestar.people.YoungPerson;
import lodestar.store.DatabaseAs;
import lodestar.vault.Signatures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The audit is a chain. Whoever has the database and changes it by hand is found, at the first line that is wrong. */
class ChainTest {

    @TempDir
    Path folder;

    private final DatabaseAs owner = DatabaseAs.owner();
    private final MadeUp council = MadeUp.council();
    private final YoungPerson jo = council.youngPerson("Jo", 14);
    private final Client phone = council.signedIn(jo);
    private HeadBook book;
    private HeadKeeper keeper;
    private ChainCheck check;

    @BeforeEach
    void nine_lines() {
        book = new HeadBook(new AuditSettings(folder));
        var signatures = RunningLodestar.bean(Signatures.class);
        var repository = RunningLodestar.bean(AuditRepository.class);
        var clock = RunningLodestar.bean(Clock.class);
        keeper = new HeadKeeper(repository, book, signatures, clock);
        check = new ChainCheck(repository, book, signatures, keeper, clock);
        while (lastNumber() < 9) {
            phone.ask("{ me { name } }");
        }
    }

    @Nested
    class A_chain_that_nobody_touched {

        @Test
        void is_whole_and_says_how_long_it_is_and_what_is_signed() {
            keeper.signAll();
            phone.ask("{ me { name } }");

            assertThat(verdict().sentence()).isEqualTo("%s: whole, 10 lines, signed up to line 9.", council.id());
        }

        @Test
        void is_one_unbroken_chain_after_fifty_requests_at_once() {
            var before = lastNumber();

            IntStream.range(0, 50).parallel().forEach(each -> phone.ask("{ me { name } }"));

            assertThat(lastNumber()).isEqualTo(before + 50);
            assertThat(verdict().whole()).isTrue();
        }

        @Test
        void is_signed_once_a_day_and_not_twice() {
            keeper.signOnceADay();
            phone.ask("{ me { name } }");
            keeper.signOnceADay();

            assertThat(book.list(council.id())).hasSize(1);
        }

        @Test
        void can_be_read_by_the_procedure_in_the_database_and_by_us_in_the_same_way() {
            assertThat(RunningLodestar.bean(AuditRepository.class).listAfter(council.id(), 0, 100))
                    .hasSize(9)
                    .first()
                    .matches(line -> line.follows(ChainedLine.BEGINNING));
        }
    }

    /** Each done as the owner of the database, who may do anything in it. */
    @Nested
    class Somebody_with_the_database_who {

        @Test
        void alters_any_column_of_a_line_is_found_there() {
            for (var change : List.of(
                    "id = UNHEX(REPEAT('7', 32))",
                    "at = at + INTERVAL 1 SECOND",
                    "account_id = UNHEX(REPEAT('7', 32))",
                    "role = 'MANAGER'",
                    "action = 'star.caseload'",
                    "young_person_id = NULL",
                    "allowed = NOT allowed",
                    "allowed = 2",
                    "why = NULL",
                    "why = 'SUPPORTS'",
                    "request_id = UNHEX(REPEAT('7', 32))",
                    "hash = UNHEX(REPEAT('7', 64))")) {
                var kept = owner.rows(
                                "SELECT HEX(id), at, HEX(account_id), role, action, HEX(young_person_id), allowed,"
                                        + " why, HEX(request_id), HEX(hash) FROM audit_line WHERE " + line(5))
                        .getFirst();
                owner.change("UPDATE audit_line SET %s WHERE %s".formatted(change, line(5)));

                assertThat(found()).as(change).isEqualTo("ALTERED 5");

                owner.change(("UPDATE audit_line SET id = 0x%s, at = '%s', account_id = 0x%s, role = '%s', action ="
                    + " '%s', young_person_id = 0x%s, allowed = %s, why = '%s', request_id = 0x%s, hash = 0x%s WHERE ")
                                .formatted(kept.toArray())
                        + line(5));
            }
            assertThat(verdict().whole()).isTrue();
        }

        @Test
        void takes_a_line_out_of_the_middle_is_found_there() {
            owner.change("DELETE FROM audit_line WHERE " + line(4));

            assertThat(found()).isEqualTo("MISSING 4");
        }

        @Test
        void takes_a_line_out_and_closes_the_gap_is_found_there() {
            owner.change("DELETE FROM audit_line WHERE " + line(4));
            owner.change(
                    "UPDATE audit_line SET number = number - 1 WHERE council_id = '%s' AND number > 4 ORDER BY number"
                            .formatted(council.id()));

            assertThat(found()).isEqualTo("ALTERED 4");
        }

        @Test
        void puts_a_line_in_is_found_there() {
            owner.change("UPDATE audit_line SET number = number + 1 WHERE council_id = '%s' AND number > 4"
                            .formatted(council.id())
                    + " ORDER BY number DESC");
            copy(4, "5", council.id().code());

            assertThat(found()).isEqualTo("ALTERED 5");
        }

        @Test
        void puts_a_line_before_the_first_or_after_the_last_is_found_there() {
            copy(4, "0", council.id().code());
            assertThat(found()).isEqualTo("ALTERED 0");
            owner.change("DELETE FROM audit_line WHERE " + line(0));

            copy(4, "10", council.id().code());
            assertThat(found()).isEqualTo("ALTERED 10");
        }

        @Test
        void swaps_two_lines_is_found_at_the_first() {
            owner.change("UPDATE audit_line SET number = -1 WHERE " + line(3));
            owner.change("UPDATE audit_line SET number = 3 WHERE " + line(6));
            owner.change("UPDATE audit_line SET number = 6 WHERE " + line(-1));

            assertThat(found()).isEqualTo("ALTERED 3");
        }

        @Test
        void cuts_the_end_off_is_found_by_the_head_in_the_database() {
            owner.change("DELETE FROM audit_line WHERE council_id = '%s' AND number > 6".formatted(council.id()));

            assertThat(found()).isEqualTo("CUT_OFF 7");
        }

        @Test
        void cuts_the_end_off_and_sets_the_head_back_is_found_by_the_signed_head() {
            keeper.signAll();
            owner.change("DELETE FROM audit_line WHERE council_id = '%s' AND number > 6".formatted(council.id()));
            setHeadTo(6);
            assertThat(found()).isEqualTo("CUT_OFF 7");

            phone.ask("{ me { name } }");
            phone.ask("{ me { name } }");
            phone.ask("{ me { name } }");
            phone.ask("{ me { name } }");
            assertThat(found()).isEqualTo("MADE_ANEW 9");
        }

        @Test
        void sets_the_head_alone_back_or_takes_it_away_is_found() {
            setHeadTo(6);
            assertThat(found()).isEqualTo("OTHER_END 9");

            owner.change("DELETE FROM audit_head WHERE council_id = '%s'".formatted(council.id()));
            assertThat(found()).isEqualTo("OTHER_END 9");
        }

        @Test
        void alters_a_line_and_makes_the_whole_chain_anew_is_found_by_the_signed_head() {
            keeper.signAll();
            owner.change("UPDATE audit_line SET action = 'star.caseload' WHERE " + line(5));
            makeAnew();

            assertThat(found()).isEqualTo("MADE_ANEW 9");
        }

        @Test
        void makes_the_whole_chain_anew_is_not_signed_again() {
            keeper.signAll();
            owner.change("UPDATE audit_line SET action = 'star.caseload' WHERE " + line(5));
            makeAnew();

            keeper.signAll();

            assertThat(book.list(council.id())).hasSize(1);
        }

        @Test
        void removes_everything_is_found_by_the_signed_head() {
            keeper.signAll();
            owner.change("DELETE FROM audit_line WHERE council_id = '%s'".formatted(council.id()));
            owner.change("DELETE FROM audit_head WHERE council_id = '%s'".formatted(council.id()));

            assertThat(found()).isEqualTo("CUT_OFF 1");
            assertThat(check.checkAll())
                    .filteredOn(verdict -> verdict.council().equals(council.id()))
                    .singleElement()
                    .matches(verdict -> !verdict.whole());
        }

        @Test
        void moves_a_line_to_another_council_is_found_in_both() {
            var other = MadeUp.council();
            var theirs = other.signedIn(other.youngPerson("Kim", 14));
            theirs.ask("{ me { name } }");
            theirs.ask("{ me { name } }");
            owner.change("DELETE FROM audit_line WHERE council_id = '%s' AND number = 2".formatted(other.id()));
            copy(5, "2", other.id().code());
            owner.change("DELETE FROM audit_line WHERE " + line(5));

            assertThat(found()).isEqualTo("MISSING 5");
            assertThat(told(check.check(other.id()))).isEqualTo("ALTERED 2");
        }

        @Test
        void forges_a_signed_head_is_found() throws Exception {
            keeper.signAll();
            var file = folder.resolve("audit-heads.txt");
            Files.writeString(file, Files.readString(file).replace(" 9 ", " 8 "));

            assertThat(found()).isEqualTo("HEAD_FORGED 8");
        }

        @Test
        void takes_the_signed_heads_away_is_found_once_a_line_is_a_day_old() {
            var later = Clock.offset(RunningLodestar.bean(Clock.class), java.time.Duration.ofDays(2));
            var check = new ChainCheck(
                    RunningLodestar.bean(AuditRepository.class),
                    book,
                    RunningLodestar.bean(Signatures.class),
                    keeper,
                    later);

            assertThat(told(check.check(council.id()))).isEqualTo("NOT_SIGNED 1");
        }
    }

    @Nested
    class The_command {

        private final StringWriter out = new StringWriter();

        @Test
        void says_in_a_sentence_that_all_is_whole_or_which_line_is_not() {
            assertThat(run(() -> List.of(verdict()))).isZero();
            assertThat(out.toString()).isEqualTo("%s: whole, 9 lines, signed up to line 0.\n".formatted(council.id()));
            var id = owner.list("SELECT LOWER(HEX(id)) FROM audit_line WHERE " + line(5))
                    .getFirst();
            owner.change("UPDATE audit_line SET role = 'MANAGER' WHERE " + line(5));

            assertThat(run(() -> List.of(verdict()))).isEqualTo(1);

            assertThat(out.toString().replace("-", ""))
                    .contains("%s: BROKEN at line 5 (%s): its hash does not follow".formatted(council.id(), id));
        }

        @Test
        void says_when_it_could_not_check() {
            assertThat(run(() -> {
                        throw new IllegalStateException("No database.");
                    }))
                    .isEqualTo(2);
        }

        private int run(VerifyAudit.Installation installation) {
            out.getBuffer().setLength(0);
            return new CommandLine(new VerifyAudit(installation))
                    .setOut(new PrintWriter(out))
                    .setErr(new PrintWriter(out))
                    .execute();
        }
    }

    private Verdict verdict() {
        return check.check(council.id());
    }

    private String found() {
        return told(verdict());
    }

    private static String told(Verdict verdict) {
        return verdict.finding() == null
                ? "whole"
                : "%s %d".formatted(verdict.finding().what(), verdict.finding().number());
    }

    private String line(int number) {
        return "council_id = '%s' AND number = %d".formatted(council.id(), number);
    }

    private long lastNumber() {
        return Long.parseLong(owner.list(
                        "SELECT IFNULL(MAX(number), 0) FROM audit_line WHERE council_id = '%s'".formatted(council.id()))
                .getFirst());
    }

    private void copy(int number, String as, String of) {
        owner.change("INSERT INTO audit_line (council_id, number, id, at, account_id, role, action, young_person_id,"
                + " allowed, why, request_id, hash) SELECT '%s', %s, RANDOM_BYTES(16), at, account_id, role, action,"
                        .formatted(of, as)
                + " young_person_id, allowed, why, request_id, hash FROM audit_line WHERE " + line(number));
    }

    private void setHeadTo(int number) {
        owner.change("UPDATE audit_head h JOIN audit_line l ON l.council_id = h.council_id AND l.number = %d"
                        .formatted(number)
                + " SET h.number = l.number, h.hash = l.hash WHERE h.council_id = '%s'".formatted(council.id()));
    }

    /** As somebody would who read our code and has the database. */
    private void makeAnew() {
        var before = ChainedLine.BEGINNING;
        for (var line :
                new ArrayList<>(RunningLodestar.bean(AuditRepository.class).listAfter(council.id(), 0, 1_000))) {
            before = line.hashAfter(before);
            owner.change("UPDATE audit_line SET hash = 0x%s WHERE %s"
                    .formatted(java.util.HexFormat.of().formatHex(before), line((int) line.number())));
        }
        setHeadTo(9);
        assertThat(new HeadBook(new AuditSettings(folder.resolve("none"))).list(council.id()))
                .isEmpty();
    }
}
