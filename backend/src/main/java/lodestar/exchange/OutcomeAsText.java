package lodestar.exchange;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.stream.Stream;

/** An outcome for the data officer who waits for it at a terminal. */
final class OutcomeAsText {

    private static final int SHOWN_OF_A_GROUP = 5;

    private OutcomeAsText() {}

    static String write(Outcome outcome, Path folder) {
        var findings = outcome.findings();
        return Stream.concat(
                        findings.groups().stream().map(OutcomeAsText::group),
                        Stream.of(SummaryAsText.write(outcome), verdict(outcome, folder)))
                .collect(joining());
    }

    private static String group(Findings.Group group) {
        return "%s%s%n    %s%n%s%n"
                .formatted(
                        heading(group),
                        group.first().stream()
                                .limit(SHOWN_OF_A_GROUP)
                                .map(finding -> "%n    %s".formatted(line(finding)))
                                .collect(joining()),
                        "What to do: " + group.code().whatToDo(),
                        more(group));
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
        return more <= 0
                ? ""
                : "    and %,d more like these; --json lists the first %,d.%n"
                        .formatted(more, Math.min(group.count(), Findings.KEPT_OF_A_GROUP));
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
