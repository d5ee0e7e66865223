package lodestar.voice;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Receipts;
import lodestar.kernel.DomainError;
import lodestar.kernel.DomainError.Refused;
import lodestar.kernel.Ids;
import lodestar.people.PeopleService;
import lodestar.people.Someone;
import lodestar.vault.Words;
import lodestar.voice.CheckedWords.Kind;
import org.jspecify.annotations.Nullable;

/** What a young person says out loud, and what they say is right of what a machine heard. */
@Singleton
class SpokenService {

    private final PeopleService people;
    private final OwnSayings own;
    private final Sayings sayings;
    private final Sharing sharing;
    private final CheckedWordsRepository checked;
    private final Sounds sounds;
    private final SaidWatches watches;
    private final Receipts receipts;
    private final Ids ids;
    private final Clock clock;

    SpokenService(
            PeopleService people,
            OwnSayings own,
            Sayings sayings,
            Sharing sharing,
            CheckedWordsRepository checked,
            Sounds sounds,
            SaidWatches watches,
            Receipts receipts,
            Ids ids,
            Clock clock) {
        this.people = people;
        this.own = own;
        this.sayings = sayings;
        this.sharing = sharing;
        this.checked = checked;
        this.sounds = sounds;
        this.watches = watches;
        this.receipts = receipts;
        this.ids = ids;
        this.clock = clock;
    }

    /** Nobody else hears of it, and nothing is watched for in it, before the speaker has checked it. */
    Said speak(Actor actor, Speak wanted) {
        var me = people.get(actor, Action.VOICE_SAY, actor.person());
        var about = wanted.about() == null ? null : wanted.about().checked();
        var saying = Saying.spoken(ids.next(), me, wanted, about, clock.instant());

        var result = new Receipts.Result(saying.id(), null);
        var receipt = receipts.once(actor, wanted.clientMutationId(), wanted, result, () -> {
            sharing.add(actor, me, saying, Objects.requireNonNull(wanted.audience()));
            sounds.said(me, wanted.recordingId(), saying.id());
        });
        return own.open(actor, me, receipt.resultId());
    }

    Said checkWords(Actor actor, CheckWords wanted) {
        var said = new Words.Plain(wanted.words());
        return check(actor, wanted.clientMutationId(), wanted, wanted.sayingId(), said);
    }

    Said leaveAsSound(Actor actor, LeaveAsSound wanted) {
        return check(actor, wanted.clientMutationId(), wanted, wanted.sayingId(), null);
    }

    private Said check(Actor actor, UUID mutation, Record payload, UUID id, Words.@Nullable Plain words) {
        var me = people.get(actor, Action.VOICE_CHECK_WORDS, actor.person());
        var saying = own.find(actor, id).saying();
        if (saying.manner() != Manner.SPOKEN) {
            throw new DomainError.NotFound();
        }
        var result = new Receipts.Result(saying.id(), null);
        Loop.again(() -> receipts.once(actor, mutation, payload, result, () -> add(actor, me, saying, words)));
        return own.open(actor, me, saying.id());
    }

    private void add(Actor actor, Someone me, Saying saying, Words.@Nullable Plain words) {
        sayings.progress(saying, me).requireNotTakenBack();
        var before = own.find(actor, saying.id()).checked();
        requireOpen(before, words);
        var now = new CheckedWords(
                saying.councilId(),
                saying.id(),
                before == null ? 1 : before.number() + 1,
                words == null ? Kind.SOUND : Kind.WORDS,
                words,
                words == null ? null : changed(me, saying, words.text()),
                clock.instant());
        if (!checked.add(now, me)) {
            throw new Loop.Overtaken();
        }
        watches.said(actor, me, saying.saidAs(now));
    }

    /** Words that were checked may have been heard and answered, so they stand. */
    private static void requireOpen(@Nullable CheckedWords before, @Nullable Words words) {
        if (before != null && (before.kind() == Kind.WORDS || words == null)) {
            throw new Refused(
                    "CHECKED_ALREADY",
                    "You have checked this already. To say it another way, say something new, or take this back.");
        }
    }

    private @Nullable Integer changed(Someone me, Saying saying, String right) {
        return sounds.heard(me, saying.id())
                .map(heard -> WordsApart.count(heard, right))
                .orElse(null);
    }
}
