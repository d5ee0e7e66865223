package lodestar.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import lodestar.kernel.Ids;
import lodestar.people.PeopleRepository;
import lodestar.people.Picture;
import lodestar.people.PreferredWord;
import lodestar.people.PreferredWord.Kind;
import lodestar.people.PreferredWordRepository;
import lodestar.people.Someone;
import lodestar.vault.Words;

/** A few people and places that the visitors' young people put on their lists before the visitor came. */
@Singleton
@Requires(env = "demo")
class DemoWords {

    private final DemoCast cast;
    private final PeopleRepository people;
    private final PreferredWordRepository words;
    private final Ids ids;
    private final Clock clock;

    DemoWords(DemoCast cast, PeopleRepository people, PreferredWordRepository words, Ids ids, Clock clock) {
        this.cast = cast;
        this.people = people;
        this.words = words;
        this.ids = ids;
        this.clock = clock;
    }

    void saySome() {
        var everybody = people.list(DemoCouncil.EXAMPLESHIRE);
        for (var part : cast.list().stream().filter(it -> it.age() > 0).toList()) {
            everybody.stream()
                    .filter(it -> it.youngPersonId().equals(part.person()))
                    .findFirst()
                    .ifPresent(this::saySome);
        }
    }

    private void saySome(Someone someone) {
        say(someone, Kind.BROTHER_OR_SISTER, "Big D", "My brother. We see each other on Saturdays.", Picture.BALL);
        say(someone, Kind.PLACE, "The hill", "Where I go when it is loud.", Picture.TREE);
    }

    private void say(Someone someone, Kind kind, String word, String about, Picture picture) {
        var said = new PreferredWord(
                someone.person().councilId(),
                someone.youngPersonId(),
                ids.next(),
                1,
                kind,
                Words.of(word),
                Words.of(about),
                picture,
                clock.instant());
        words.save(said, someone);
    }
}
