package lodestar.insight;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lodestar.kernel.CouncilId;

/**
 * The part of the newest release that is for everybody: how what was said fared, over the council as a whole and
 * nothing finer. The same frozen figures as the panel's, in the same words.
 */
@Singleton
public class PublicFigures {

    /** What of a release is for everybody, table by table. */
    private static final List<Measure> PUBLIC = List.of(Measure.SAYINGS);

    private static final int MOST = 50;

    private final ReleaseRepository releases;

    PublicFigures(ReleaseRepository releases) {
        this.releases = releases;
    }

    /** The newest release, as everybody may read it. */
    public record PublicRelease(String quarter, Instant releasedAt, List<PublicTable> tables) {}

    /** One table of it. */
    public record PublicTable(String title, List<Line> lines) {}

    /** What, and the figure in words. */
    public record Line(String what, String figure) {}

    /** None before the first quarter is closed. */
    public Optional<PublicRelease> findNewest(CouncilId council) {
        return releases.list(council, Integer.MAX_VALUE, 1).stream()
                .map(ReleaseRepository.Found::release)
                .findFirst()
                .map(release -> new PublicRelease(
                        FigureWords.word(FigureWords.QUARTERS, release.window().quarter()) + " "
                                + release.window().year(),
                        release.releasedAt(),
                        PUBLIC.stream().map(measure -> table(release, measure)).toList()));
    }

    private PublicTable table(Release release, Measure measure) {
        return new PublicTable(
                FigureWords.word(FigureWords.MEASURES, measure),
                releases.listFigures(release, measure, ReleasedFigure.WHOLE, 0, MOST).stream()
                        .map(it -> new Line(FigureWords.word(FigureWords.WHAT, it.what()), FigureWords.of(it.figure())))
                        .toList());
    }
}
