package lodestar.exchange;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;

/** Whether each child's episodes follow each other: one home at a time, each end with its reason. */
final class HomeChecks {

    private static final String GOES_ON = "X1";

    private HomeChecks() {}

    static void check(Return found, Findings findings) {
        Set<List<Object>> starts = found.episodes().stream()
                .map(episode -> List.<Object>of(episode.at().child(), episode.began()))
                .collect(toSet());
        for (var episode : found.episodes()) {
            checkEnd(episode, findings);
            checkNextStarts(episode, starts, findings);
        }
        Neighbours.each(found.episodes(), (before, episode) -> checkOverlap(before, episode, findings));
    }

    private static void checkEnd(EpisodeRow episode, Findings findings) {
        if (episode.ended() != null && episode.whyEnded() == null) {
            tell(
                    findings,
                    FindingCode.END_WITHOUT_REASON,
                    episode,
                    "REC",
                    "The episode ends, and REC does not say why.");
        }
        if (episode.ended() == null && episode.whyEnded() != null) {
            tell(findings, FindingCode.REASON_WITHOUT_END, episode, "DEC", "REC says why it ended, and DEC is empty.");
        }
    }

    private static void checkNextStarts(EpisodeRow episode, Set<List<Object>> starts, Findings findings) {
        var ended = episode.ended();
        if (GOES_ON.equals(episode.whyEnded())
                && ended != null
                && !starts.contains(List.of(episode.at().child(), ended))) {
            tell(
                    findings,
                    FindingCode.NEXT_EPISODE_MISSING,
                    episode,
                    "REC",
                    "No episode starts on %s.".formatted(ended));
        }
    }

    private static void checkOverlap(EpisodeRow episode, EpisodeRow after, Findings findings) {
        if (Neighbours.bothOpen(episode, after)) {
            tell(findings, FindingCode.HOMES_BOTH_OPEN, after, "DEC", both("have no end", episode));
        } else if (Neighbours.overlap(episode, after)) {
            tell(findings, FindingCode.HOMES_OVERLAP, after, "DECOM", both("overlap", episode));
        }
    }

    private static String both(String what, EpisodeRow other) {
        return "This episode and the one in line %d %s.".formatted(other.at().line(), what);
    }

    private static void tell(Findings findings, FindingCode code, EpisodeRow row, String column, String whatIsWrong) {
        findings.add(row.at().finding(code, column, whatIsWrong));
    }
}
