package lodestar.voice;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Receipts;
import lodestar.kernel.Ids;
import lodestar.people.PeopleService;
import lodestar.vault.Words;
import lodestar.voice.Happened.Judged;
import lodestar.voice.Happened.TakenBack;
import lodestar.voice.Progress.State;

/**
 * What a young person does with what they say: says it, chooses who hears it, takes it back, judges what came of it.
 */
@Singleton
class VoiceService {

    private final PeopleService people;
    private final OwnSayings own;
    private final Sayings sayings;
    private final Sharing sharing;
    private final Sounds sounds;
    private final Loop loop;
    private final SaidWatches watches;
    private final Receipts receipts;
    private final Ids ids;
    private final Clock clock;

    VoiceService(
            PeopleService people,
            OwnSayings own,
            Sayings sayings,
            Sharing sharing,
            Sounds sounds,
            Loop loop,
            SaidWatches watches,
            Receipts receipts,
            Ids ids,
            Clock clock) {
        this.people = people;
        this.own = own;
        this.sayings = sayings;
        this.sharing = sharing;
        this.sounds = sounds;
        this.loop = loop;
        this.watches = watches;
        this.receipts = receipts;
        this.ids = ids;
        this.clock = clock;
    }

    Said say(Actor actor, Say wanted) {
        var me = people.get(actor, Action.VOICE_SAY, actor.person());
        var about = wanted.about() == null ? null : wanted.about().checked();
        var saying = Saying.typed(ids.next(), me, wanted, about, clock.instant());

        var result = new Receipts.Result(saying.id(), null);
        var receipt = receipts.once(actor, wanted.clientMutationId(), wanted, result, () -> {
            sharing.add(actor, me, saying, Objects.requireNonNull(wanted.audience()));
            watches.said(actor, me, saying);
        });
        return own.open(actor, me, receipt.resultId());
    }

    /** The speaker's newer word on who may hear it. Those before it stay known, and so does what was done. */
    Said changeAudience(Actor actor, ChangeAudience wanted) {
        var me = people.get(actor, Action.VOICE_CHOOSE_AUDIENCE, actor.person());
        var saying = own.find(actor, wanted.sayingId()).saying();
        var result = new Receipts.Result(saying.id(), null);
        Loop.again(() -> receipts.once(actor, wanted.clientMutationId(), wanted, result, () -> {
            sayings.progress(saying, me).requireNotTakenBack();
            var number = own.find(actor, wanted.sayingId()).share().number() + 1;
            sharing.change(actor, me, saying, number, wanted.wanted());
            if (saying.manner() == Manner.SPOKEN) {
                sounds.sharedAnew(me, saying.id());
            }
        }));
        return own.open(actor, me, saying.id());
    }

    Said takeBack(Actor actor, TakeBack wanted) {
        var me = people.get(actor, Action.VOICE_CHOOSE_AUDIENCE, actor.person());
        var saying = own.find(actor, wanted.sayingId()).saying();
        loop.next(new Loop.Wanted(actor, wanted.clientMutationId(), null, wanted), me, saying, progress -> {
            if (progress.state() == State.TAKEN_BACK) {
                return List.of();
            }
            if (saying.manner() == Manner.SPOKEN) {
                sounds.takenBack(me, saying.id());
            }
            return List.of(new TakenBack(actor.person(), clock.instant()));
        });
        return own.open(actor, me, saying.id());
    }

    Said giveVerdict(Actor actor, GiveVerdict wanted) {
        var me = people.get(actor, Action.VOICE_VERDICT, actor.person());
        var saying = own.find(actor, wanted.sayingId()).saying();
        loop.next(
                new Loop.Wanted(actor, wanted.clientMutationId(), wanted.version(), wanted),
                me,
                saying,
                _ -> List.of(new Judged(actor.person(), wanted.verdict(), Words.of(wanted.words()), clock.instant())));
        return own.open(actor, me, saying.id());
    }

    /** Whether it stays where somebody is keeping the speaker safe, whatever the speaker takes back. */
    boolean isKept(Actor actor, Said said) {
        return said.speaker().youngPersonId().equals(actor.person())
                && watches.keep(said.speaker(), said.saying().id());
    }
}
