package lodestar.exchange;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** An outcome for the data officer who waits for it at a terminal. */
final class OutcomeAsText {

    private static final int SHOWN_OF_A_GROUP = 5;

    private OutcomeAsText() {}

    static String write(Outcome outcome, Path folder) {
        var groups = outcome.findings().groups();
        return Stream.of(
                        groups.stream().filter(group -> !aboutAFile(group)).map(OutcomeAsText::group),
                        aboutFiles(groups),
                        Stream.of(SummaryAsText.write(outcome), verdict(outcome, folder)))
                .flatMap(Function.identity())
                .collect(joining());
    }

    private static boolean aboutAFile(Findings.Group group) {
        return group.file() != null && group.first().getFirst().line() == null;
    }

    /** What is the same about several files is said once. */
    private static Stream<String> aboutFiles(List<Findings.Group> groups) {
        var byCode = groups.stream()
                .filter(OutcomeAsText::aboutAFile)
                .collect(groupingBy(Findings.Group::code, LinkedHashMap::new, toList()));
        return byCode.entrySet().stream()
                .map(entry -> block(
                        "%s %s".formatted(entry.getKey().severity(), entry.getKey()),
                        entry.getValue().stream().map(OutcomeAsText::fileLine),
                        entry.getKey(),
                        ""));
    }

    private static String fileLine(Findings.Group group) {
        return "%s: %s".formatted(group.file(), group.first().getFirst().whatIsWrong());
    }

    private static String group(Findings.Group group) {
        return block(
                heading(group),
                group.first().stream().limit(SHOWN_OF_A_GROUP).map(OutcomeAsText::line),
                group.code(),
                more(group));
    }

    private static String block(String heading, Stream<String> lines, FindingCode code, String more) {
        return "%s%n%s%s    What to do: %s%n%n"
                .formatted(heading, lines.map("    %s%n"::formatted).collect(joining()), more, code.whatToDo());
    }

    private static String heading(Findings.Group group) {
        var where = Stream.of(group.file(), group.column())
                .filter(part -> part != null)
                .collect(joining(", "));
        return "%s %s%s%s"
                .formatted(
                        group.code().severity(),
                        group.code(),
                        where.isEmpty() ? "" : " in " + where,
                        group.count() == 1 ? "" : ", %,d times".formatted(group.count()));
    }

    private static String line(Finding finding) {
        return Stream.of(
                        finding.line() == null ? null : "line " + finding.line(),
                        finding.child() == null || finding.child().isEmpty() ? null : "child " + finding.child())
                .filter(part -> part != null)
                .collect(joining(", ", "", ""))
                .transform(where -> where.isEmpty() ? finding.whatIsWrong() : where + ": " + finding.whatIsWrong());
    }

    private static String more(Findings.Group group) {
        var more = group.count() - SHOWN_OF_A_GROUP;
        if (more <= 0) {
            return "";
        }
        var listed = group.first().size();
        var where = listed == group.count() ? "--json lists them all" : "--json lists the first %,d".formatted(listed);
        return "    and %,d more like these; %s.%n".formatted(more, where);
    }

    private static String verdict(Outcome outcome, Path folder) {
        return switch (outcome.kind()) {
            case REFUSED ->
                "Nothing was brought in from %s: %s to be put right first.%n".formatted(folder, errors(outcome));
            case TRIED ->
                "This was a dry run: nothing was changed. Without --dry-run this return would come in.%n".formatted();
            case NOTHING_NEW -> "Nothing new: everything in this return was here already.%n".formatted();
            case BROUGHT_IN -> "The return was brought in.%n".formatted();
        };
    }

    private static String errors(Outcome outcome) {
        var errors = outcome.findings().count(Finding.Severity.ERROR);
        return errors == 1 ? "1 error has" : "%,d errors have".formatted(errors);
    }
}
