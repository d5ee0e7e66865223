package lodestar.news;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import lodestar.people.Someone;
import lodestar.voice.StepWatch;

/** Writes down what the young person is to be told, and when, in the transaction in which it happens. */
@Singleton
class NewsWatch implements StepWatch {

    private final NewsRepository repository;
    private final Tellings tellings;
    private final Clock clock;

    NewsWatch(NewsRepository repository, Tellings tellings, Clock clock) {
        this.repository = repository;
        this.tellings = tellings;
        this.clock = clock;
    }

    @Override
    public void happened(Someone speaker, List<Step> steps) {
        var council = speaker.person().councilId();
        var telling = tellings.take(council, speaker.youngPersonId(), clock);

        repository.save(steps.stream()
                .map(step -> new News(
                        council,
                        step.sayingId(),
                        step.number(),
                        speaker.youngPersonId(),
                        step.at(),
                        telling.tellAt(),
                        null))
                .toList());
    }
}
