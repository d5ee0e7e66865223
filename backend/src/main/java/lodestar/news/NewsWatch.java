package lodestar.news;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import lodestar.people.Someone;
import lodestar.voice.StepWatch;
import org.jspecify.annotations.Nullable;

/** Writes down what the young person is to be told, and when, in the transaction in which it happens. */
@Singleton
class NewsWatch implements StepWatch {

    private final NewsRepository repository;
    private final Signals signals;
    private final Clock clock;

    /** None where no phone is told. */
    private final @Nullable PushKey key;

    NewsWatch(NewsRepository repository, Signals signals, Clock clock, @Nullable PushKey key) {
        this.repository = repository;
        this.signals = signals;
        this.clock = clock;
        this.key = key;
    }

    @Override
    public void happened(Someone speaker, List<Step> steps) {
        var council = speaker.person().councilId();
        var how = repository.how(council, speaker.youngPersonId());
        var choices = Telling.choices(council, speaker.youngPersonId(), how, clock);
        var taken = choices.stream().filter(repository::take).findFirst();
        taken.filter(_ -> key != null).ifPresent(signals::put);
        var telling = taken.orElse(choices.getLast());

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
