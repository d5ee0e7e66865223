package lodestar.voice;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.people.PeopleService;
import lodestar.people.Someone;
import org.jspecify.annotations.Nullable;

/** Who else may hear the sound of what was said out loud. */
@Singleton
public class SpokenSayings {

    private final SayingRepository repository;
    private final CheckedWordsRepository checked;
    private final PeopleService people;

    SpokenSayings(SayingRepository repository, CheckedWordsRepository checked, PeopleService people) {
        this.repository = repository;
        this.checked = checked;
        this.people = people;
    }

    /** What the actor said so far of something they said themselves. */
    public Check check(Actor actor, UUID ownSaying) {
        return repository
                .find(actor, ownSaying)
                .filter(it -> it.saying().youngPersonId().equals(actor.person()))
                .map(it -> CheckedWords.check(it.checked()))
                .orElse(Check.NOT_YET);
    }

    /**
     * Something whose speaker has not said which words are right.
     *
     * @param aboutPersonId the helper it is about
     */
    public record Wordless(@Nullable PersonId aboutPersonId) {}

    /**
     * None when its speaker has: then it is those words that are read and watched. None when they chose nobody to hear
     * it: then it is theirs alone. Asks nobody's leave.
     */
    public Optional<Wordless> findWordless(CouncilId council, UUID saying) {
        return checked.findWordless(council, saying);
    }

    /**
     * The speaker of a saying whose sound the actor may hear: it was left as sound, and shared with the actor. Hearing
     * it is a look.
     *
     * @param saying none when there is no such thing at all
     */
    public Someone requireMayListen(Actor actor, @Nullable UUID saying) {
        var found = Optional.ofNullable(saying).flatMap(id -> repository.find(actor, id));
        var left = found.filter(it -> CheckedWords.check(it.checked()) == Check.SOUND);
        return people.getShared(
                actor,
                Action.VOICE_READ,
                found.map(it -> it.saying().youngPersonId()).orElse(null),
                left.filter(SayingRepository.Found::mayHear).isPresent());
    }
}
