package lodestar.voice;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Receipts;
import lodestar.kernel.DomainError;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.Ids;
import lodestar.kernel.PersonId;
import lodestar.people.PeopleService;
import lodestar.people.Someone;
import lodestar.people.Supporter;
import lodestar.vault.Words;
import lodestar.voice.Happened.Judged;
import lodestar.voice.Happened.TakenBack;
import lodestar.voice.Progress.State;
import lodestar.voice.SayingRepository.Found;
import org.jspecify.annotations.Nullable;

/**
 * What a young person does with what they say: says it, chooses who hears it, takes it back, judges what came of it.
 */
@Singleton
class VoiceService {

    private final PeopleService people;
    private final SayingRepository repository;
    private final Sayings sayings;
    private final Loop loop;
    private final SaidWatches watches;
    private final Receipts receipts;
    private final Ids ids;
    private final Clock clock;

    VoiceService(
            PeopleService people,
            SayingRepository repository,
            Sayings sayings,
            Loop loop,
            SaidWatches watches,
            Receipts receipts,
            Ids ids,
            Clock clock) {
        this.people = people;
        this.repository = repository;
        this.sayings = sayings;
        this.loop = loop;
        this.watches = watches;
        this.receipts = receipts;
        this.ids = ids;
        this.clock = clock;
    }

    Said say(Actor actor, Say wanted) {
        var me = people.get(actor, Action.VOICE_SAY, actor.person());
        var about = wanted.about() == null ? null : wanted.about().checked();
        var saying = new Saying(
                actor.council(),
                ids.next(),
                me.youngPersonId(),
                Manner.TYPED,
                wanted.goodNews(),
                about == null ? null : about.kind(),
                about == null ? null : about.code(),
                about == null ? null : about.person(),
                Words.of(wanted.words()),
                clock.instant(),
                wanted.phoneTime());

        var result = new Receipts.Result(saying.id(), null);
        var receipt = receipts.once(actor, wanted.clientMutationId(), wanted, result, () -> {
            var around = people.listSupporters(actor, me);
            requireAround(saying.aboutPersonId(), around);
            repository.save(saying, me);
            share(saying, 1, Objects.requireNonNull(wanted.audience()), around);
            watches.said(actor, me, saying);
        });
        return own(actor, me, receipt.resultId());
    }

    /** The speaker's newer word on who may hear it. Those before it stay known, and so does what was done. */
    Said changeAudience(Actor actor, ChangeAudience wanted) {
        var me = people.get(actor, Action.VOICE_CHOOSE_AUDIENCE, actor.person());
        var saying = find(actor, wanted.sayingId()).saying();
        var result = new Receipts.Result(saying.id(), null);
        Loop.again(() -> receipts.once(actor, wanted.clientMutationId(), wanted, result, () -> {
            sayings.progress(saying, me).requireNotTakenBack();
            var number = find(actor, wanted.sayingId()).share().number() + 1;
            share(saying, number, wanted.wanted(), people.listSupporters(actor, me));
        }));
        return own(actor, me, saying.id());
    }

    Said takeBack(Actor actor, TakeBack wanted) {
        var me = people.get(actor, Action.VOICE_CHOOSE_AUDIENCE, actor.person());
        var saying = find(actor, wanted.sayingId()).saying();
        loop.next(
                new Loop.Wanted(actor, wanted.clientMutationId(), null, wanted),
                me,
                saying,
                progress -> progress.state() == State.TAKEN_BACK
                        ? List.of()
                        : List.of(new TakenBack(actor.person(), clock.instant())));
        return own(actor, me, saying.id());
    }

    Said giveVerdict(Actor actor, GiveVerdict wanted) {
        var me = people.get(actor, Action.VOICE_VERDICT, actor.person());
        var saying = find(actor, wanted.sayingId()).saying();
        loop.next(
                new Loop.Wanted(actor, wanted.clientMutationId(), wanted.version(), wanted),
                me,
                saying,
                _ -> List.of(new Judged(actor.person(), wanted.verdict(), Words.of(wanted.words()), clock.instant())));
        return own(actor, me, saying.id());
    }

    /** Whether it stays where somebody is keeping the speaker safe, whatever the speaker takes back. */
    boolean isKept(Actor actor, Said said) {
        return said.speaker().youngPersonId().equals(actor.person())
                && watches.keep(said.speaker(), said.saying().id());
    }

    private void share(Saying saying, int number, AudienceWanted wanted, List<Supporter> around) {
        var share = new Share(
                saying.councilId(),
                saying.id(),
                number,
                Boolean.TRUE.equals(wanted.counted()),
                Boolean.TRUE.equals(wanted.quoted()),
                clock.instant());
        if (!repository.share(share, wanted.among(around))) {
            throw new Loop.Overtaken();
        }
    }

    private static void requireAround(@Nullable PersonId about, List<Supporter> around) {
        if (about != null
                && around.stream().noneMatch(supporter -> supporter.id().equals(about))) {
            throw new Invalid("about", "The person it is about is not on your list. Please load the page again.");
        }
    }

    /** One of the actor's own. */
    private Found find(Actor actor, UUID id) {
        return repository
                .find(actor, id)
                .filter(found -> found.saying().youngPersonId().equals(actor.person()))
                .orElseThrow(DomainError.NotFound::new);
    }

    private Said own(Actor actor, Someone me, UUID id) {
        return sayings.open(find(actor, id), me);
    }
}
