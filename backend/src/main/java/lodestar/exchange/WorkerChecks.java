package lodestar.exchange;

import static java.util.stream.Collectors.toSet;

/** Whether each child's social workers follow each other, and nobody who is looked after has none. */
final class WorkerChecks {

    private WorkerChecks() {}

    static void check(Return found, Findings findings) {
        Neighbours.each(found.socialWorkers(), (before, row) -> checkOverlap(before, row, findings));
        if (!found.socialWorkers().isEmpty()) {
            checkNobodyIsForgotten(found, findings);
        }
    }

    private static void checkOverlap(SocialWorkerRow before, SocialWorkerRow row, Findings findings) {
        if (!Neighbours.overlap(before, row)) {
            return;
        }

        var open = Neighbours.bothOpen(before, row);
        findings.add(row.at()
                .finding(
                        open ? FindingCode.WORKERS_BOTH_OPEN : FindingCode.WORKERS_OVERLAP,
                        open ? "SW_DEC" : "SW_DECOM",
                        "This row and the one in line %d %s."
                                .formatted(before.at().line(), open ? "have no end" : "overlap")));
    }

    private static void checkNobodyIsForgotten(Return found, Findings findings) {
        var supported =
                found.socialWorkers().stream().map(row -> row.at().child()).collect(toSet());
        found.episodes().stream()
                .filter(episode -> episode.ended() == null
                        && !supported.contains(episode.at().child()))
                .forEach(episode -> findings.add(episode.at()
                        .finding(FindingCode.NO_SOCIAL_WORKER, "CHILD", "This child has no row in SWEpisodes.")));
    }
}
