package lodestar.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import lodestar.access.Role;
import lodestar.kernel.Clocks;
import lodestar.kernel.PersonId;
import lodestar.people.PeopleRepository;
import lodestar.people.Someone;
import lodestar.people.Supporter;
import lodestar.quote.QuoteAudience;
import lodestar.quote.QuotesBefore;
import lodestar.quote.QuotesBefore.Offered;
import lodestar.voice.SaidBefore;
import lodestar.voice.SaidBefore.Story;
import lodestar.voice.SaidBefore.Told;
import org.jspecify.annotations.Nullable;

/**
 * A few things said before the visitor came, some of them answered and done, so that the pages show what they are for.
 */
@Singleton
@Requires(env = "demo")
class DemoSayings {

    private static final String ASKED_FIRST = "I want somebody to ask me before they decide where I live.";
    private static final String REVIEW = "Nobody told me when my next review is.";

    private final DemoCast cast;
    private final PeopleRepository people;
    private final SaidBefore before;
    private final QuotesBefore quotes;
    private final Clock clock;

    DemoSayings(DemoCast cast, PeopleRepository people, SaidBefore before, QuotesBefore quotes, Clock clock) {
        this.cast = cast;
        this.people = people;
        this.before = before;
        this.quotes = quotes;
        this.clock = clock;
    }

    /** One of the visitors' young people, with the worker who hears them. */
    private record Speaker(Someone someone, Supporter worker) {}

    /** What the three young people said whom a visitor can be, the youngest first; gives what is about a brother. */
    UUID saySome() {
        var parts = cast.list().stream()
                .filter(part -> part.age() > 0)
                .map(part -> part.person())
                .toList();
        var everybody = people.list(DemoCouncil.EXAMPLESHIRE);
        var speakers = parts.stream()
                .map(id -> everybody.stream()
                        .filter(it -> it.person().id().equals(id))
                        .findFirst()
                        .orElseThrow())
                .map(someone -> new Speaker(someone, cast.workerOf(someone.person())))
                .toList();
        nine(speakers.get(0));
        var aboutBrother = fourteen(speakers.get(1));
        twenty(speakers.get(2));
        return aboutBrother;
    }

    private void nine(Speaker speaker) {
        said(speaker, 40, "It is too dark to sleep. Can I have a night light?", "HOME", false)
                .heard(ago(39))
                .yes("Of course you can. We choose one together.", ago(39))
                .done("We bought the moon one, and it is on your shelf.", ago(36))
                .sorted(ago(34));
        said(speaker, 6, "I swam a whole length!!", null, true).heard(ago(5));
    }

    private UUID fourteen(Speaker speaker) {
        said(speaker, 30, "Can I have my own key?", "HOME", false)
                .heard(ago(29))
                .no(
                        "Not before you are 15: that is a rule of the house. We talk about it again at your birthday.",
                        ago(27));
        return said(speaker, 12, "I want to see my brother more. We only get two hours.", "PEOPLE", false)
                .heard(ago(11))
                .notYet(
                        "I have to ask the people he lives with first.",
                        Clocks.today(clock).minusDays(3),
                        ago(10))
                .yes("They said yes. You can stay until the evening on Saturdays.", ago(4))
                .sayingId();
    }

    private void twenty(Speaker speaker) {
        var heard = said(speaker, 75, ASKED_FIRST, "HOME", false)
                .forPanel(ago(74))
                .heard(ago(73))
                .yes("You are right. From now on we ask you first.", ago(72))
                .done("We wrote it into your plan, and asked you before the last visit.", ago(60))
                .sorted(ago(59));
        for (var audience : QuoteAudience.values()) {
            quotes.released(
                    new Offered(speaker.someone(), heard.sayingId(), audience, ASKED_FIRST, 2, ago(74)),
                    lead(),
                    ago(70));
        }
        said(speaker, 20, "I do not understand the letter about my rent.", "MONEY", false)
                .heard(ago(19))
                .yes("I come on Tuesday and we read it together.", ago(19))
                .done("We read it and rang them. You do not owe anything.", ago(15));
        var waiting = said(speaker, 2, REVIEW, null, false);
        quotes.offered(new Offered(speaker.someone(), waiting.sayingId(), QuoteAudience.PUBLIC, REVIEW, 1, ago(1)));
    }

    private PersonId lead() {
        return cast.list().stream()
                .filter(part -> part.role() == Role.PARTICIPATION_LEAD)
                .findFirst()
                .orElseThrow()
                .person();
    }

    private Story said(Speaker speaker, int daysAgo, String words, @Nullable String area, boolean goodNews) {
        return before.said(new Told(speaker.someone(), speaker.worker(), words, area, goodNews, ago(daysAgo)));
    }

    private Instant ago(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }
}
