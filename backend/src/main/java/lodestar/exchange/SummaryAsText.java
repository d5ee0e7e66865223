package lodestar.exchange;

import static java.util.stream.Collectors.joining;

import java.util.Map;

/** What a return did and what it says about the year, for people. */
final class SummaryAsText {

    private SummaryAsText() {}

    static String write(Outcome outcome) {
        var summary = outcome.summary();
        if (summary == null) {
            return "";
        }

        var changes = summary.byKind().entrySet().stream()
                .map(kind -> change(kind.getKey(), kind.getValue()))
                .collect(joining());
        return "The return is about %s.%n%s%n%s%n".formatted(summary.measures().year(), changes, measures(summary));
    }

    private static String change(String kind, Changes changes) {
        return "    %-42s %,6d new %,6d ended %,6d changed %,6d as before%n"
                .formatted(kind, changes.added(), changes.ended(), changes.changed(), changes.alreadyThere());
    }

    private static String measures(Summary summary) {
        var measures = summary.measures();
        var workers = measures.socialWorkers();
        var reviews = measures.reviews();
        return "%d young people were looked after on %s. Of them,%n"
                        .formatted(measures.lookedAfter(), measures.year().last())
                + line("lived in three homes or more in the year", measures.threeHomesOrMore())
                + line("had three social workers or more in the year", workers.threeOrMore())
                + "    %d had a change of social worker; there were %d changes%s.%n"
                        .formatted(workers.peopleWithAChange(), workers.changes(), reasons(workers.reasons()))
                + "At the reviews of those who were four or older,%n".formatted()
                + line("the young person was there", reviews.there())
                + line("what they think was heard", reviews.heard())
                + "    they spoke for themselves at %d, and had no voice at %d.%n"
                        .formatted(reviews.spokeForThemselves(), reviews.noVoice())
                + line("of the young people were heard every time", reviews.heardEveryTime());
    }

    private static String line(String what, Share share) {
        var percent = share.percent() == null ? "" : " (%s %%)".formatted(share.percent());
        return "    %s: %d of %d%s%n".formatted(what, share.part(), share.whole(), percent);
    }

    private static String reasons(Map<String, Integer> reasons) {
        return reasons.isEmpty()
                ? ""
                : reasons.entrySet().stream()
                        .map(reason -> reason.getKey() + " " + reason.getValue())
                        .collect(joining(", ", " (", ")"));
    }
}
