package lodestar.insight;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.micronaut.context.annotation.Context;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import lodestar.kernel.CouncilId;
import lodestar.kernel.Ids;
import lodestar.store.Database;

/**
 * Reckons the figures of a quarter that two people closed: in one transaction, once, for good (S3).
 *
 * <p>Made at the start, so that Lodestar does not start with a smallest group that is too small.
 */
@Context
class QuarterEnd {

    private static final Duration LONGEST_STATEMENT = Duration.ofMinutes(10);

    private final Database database;
    private final ClosingRepository closings;
    private final ReleaseRepository releases;
    private final AnswerRepository answers;
    private final LedgerRepository ledger;
    private final InsightSettings settings;
    private final TopicRepository topics;
    private final Ids ids;
    private final Clock clock;

    QuarterEnd(
            Database database,
            ClosingRepository closings,
            ReleaseRepository releases,
            AnswerRepository answers,
            LedgerRepository ledger,
            InsightSettings settings,
            TopicRepository topics,
            Ids ids,
            Clock clock) {
        this.database = database;
        this.closings = closings;
        this.releases = releases;
        this.answers = answers;
        this.ledger = ledger;
        this.settings = settings;
        this.topics = topics;
        this.ids = ids;
        this.clock = clock;
    }

    /** Reckons the oldest that waits; false when none does. One that fails is as if it had not begun. */
    boolean reckonOne(CouncilId council) {
        var waiting = closings.findNext(council);
        waiting.ifPresent(closing -> database.inLongTransaction(LONGEST_STATEMENT, () -> reckon(closing)));
        return waiting.isPresent();
    }

    private Release reckon(Closing closing) {
        var council = closing.councilId();
        var window = closing.window();
        var release = new Release(council, window.number(), ids.next(), settings.fewestPeople(), clock.instant());
        var fewest = Fewest.of(
                release.fewestPeople(),
                releases.findFewest(council, window.before()).orElse(release.fewestPeople()));
        releases.save(release);

        ledger.giveNumbers(council, window.before());
        ledger.giveNumbers(council, window);
        var told = topics.list(council, window);
        answers.gather(council, window, closing.breakdowns(), told);
        var reckonings = reckonings(closing, told, fewest);
        releases.save(release, reckonings);
        ledger.write(council, window, new CellsInSql(reckonings, closing.breakdowns()));
        if (!ledger.holds(council, window, fewest)) {
            throw new IllegalStateException("The ledger rule was about to be broken.");
        }
        answers.forget(council, window);
        ledger.forgetWho(council, window);
        return release;
    }

    private List<Reckoning> reckonings(Closing closing, List<Topic> told, Fewest fewest) {
        var chosen = closing.breakdowns();
        var given = answers.count(closing.councilId(), closing.window(), chosen);
        var released = answers.countReleased(closing.councilId(), closing.window(), chosen).stream()
                .collect(groupingBy(
                        AnswerRepository.Released::subject, mapping(AnswerRepository.Released::crowd, toList())));
        return told.stream()
                .map(topic -> new Subject(
                        topic,
                        given.getOrDefault(topic.code(), List.of()),
                        released.getOrDefault(topic.code(), List.of())))
                .map(subject -> Reckoning.of(subject, chosen, fewest))
                .toList();
    }
}
