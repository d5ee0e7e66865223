package lodestar.voice;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import lodestar.access.Actor;
import lodestar.kernel.DomainError.Invalid;
import lodestar.people.Someone;
import lodestar.store.Taken;

/** What a young person said, as far as they let its words be shown to others without their name. */
@Singleton
public class QuotableService {

    private final OwnSayings own;
    private final SayingRepository repository;
    private final Clock clock;

    QuotableService(OwnSayings own, SayingRepository repository, Clock clock) {
        this.own = own;
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * Something they said, in the words that are right by their newest word.
     *
     * @param checkedNumber of the checked words; 0 for what was typed
     */
    public record InWords(UUID sayingId, String words, int checkedNumber) {

        /** Only the id: what somebody said must not find its way into a log. */
        @Override
        public String toString() {
            return "In words " + sayingId;
        }
    }

    /** Only the actor's own, while it is said and in words; the actor is the speaker. */
    public InWords get(Actor actor, Someone me, UUID saying) {
        var said = own.open(actor, me, saying);
        said.progress().requireNotTakenBack();
        var words = said.saying().words();
        if (words == null) {
            throw new Invalid("sayingId", "This is only in your voice. Check the words first, then choose from them.");
        }
        return new InWords(
                saying,
                words.text(),
                said.checked() == null ? 0 : said.checked().number());
    }

    /** Not there, and somebody else's, are one answer. */
    public void requireOwn(Actor actor, UUID saying) {
        own.find(actor, saying);
    }

    /**
     * The speaker's word on whether the panel may be shown the words, with everything else of who may hear it as it
     * was; gives the number of their newest word. In the transaction that is open.
     */
    public int letPanel(Actor actor, UUID saying, boolean quoted) {
        var last = own.find(actor, saying).share();
        if (last.quoted() == quoted) {
            return last.number();
        }
        var next = new Share(last.councilId(), saying, last.number() + 1, last.counted(), quoted, clock.instant());
        Taken.unless(repository.shareAsBefore(next));
        return next.number();
    }

    /** The number of the speaker's newest word on who may hear it. */
    public int lastShare(Actor actor, UUID saying) {
        return own.find(actor, saying).share().number();
    }
}
