package lodestar.voice;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import lodestar.api.BatchLoad;
import lodestar.api.Requests;
import lodestar.api.SchemaPart;
import lodestar.kernel.Page;
import lodestar.people.Someone;

/** The doors about what was said. It translates and hands on; it decides nothing. */
@Singleton
class VoiceResolver implements SchemaPart {

    private final VoiceService voice;
    private final SpokenService spoken;
    private final AnswerService answers;
    private final SayingService sayings;

    VoiceResolver(VoiceService voice, SpokenService spoken, AnswerService answers, SayingService sayings) {
        this.voice = voice;
        this.spoken = spoken;
        this.answers = answers;
        this.sayings = sayings;
    }

    /** What comes back when something was said, or happened with what was said. */
    record SayingChanged(UUID clientMutationId, Said saying) {}

    /** The same for the speaker, who is told what stays. */
    record AudienceChanged(UUID clientMutationId, Said saying, boolean actedOn, boolean kept) {}

    @Override
    public String file() {
        return "voice.graphqls";
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(
                        "Mutation",
                        type -> type.dataFetcher("say", this::say)
                                .dataFetcher("speak", this::speak)
                                .dataFetcher("checkWords", this::checkWords)
                                .dataFetcher("leaveAsSound", this::leaveAsSound)
                                .dataFetcher("changeAudience", this::changeAudience)
                                .dataFetcher("takeBack", this::takeBack)
                                .dataFetcher("giveVerdict", this::giveVerdict)
                                .dataFetcher("hear", this::hear)
                                .dataFetcher("answer", this::answer)
                                .dataFetcher("markDone", this::markDone)
                                .dataFetcher("handOn", this::handOn))
                .type(
                        "YoungPerson",
                        type -> type.dataFetcher("sayings", this::sayings).dataFetcher("saying", this::saying));
    }

    private CompletableFuture<Page<Said>> sayings(DataFetchingEnvironment env) {
        Someone someone = Objects.requireNonNull(env.getSource());
        return BatchLoad.one(env, SayingsOfPeople.class, new SayingsWanted(someone, Requests.page(env)))
                .thenApply(page -> page == null ? nothing() : page);
    }

    private Said saying(DataFetchingEnvironment env) {
        Someone someone = Objects.requireNonNull(env.getSource());
        return sayings.get(
                Requests.actor(env), someone, Requests.person(env, "id").value());
    }

    private SayingChanged say(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, Say.class);
        return new SayingChanged(wanted.clientMutationId(), voice.say(Requests.actor(env), wanted));
    }

    private SayingChanged speak(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, Speak.class);
        return new SayingChanged(wanted.clientMutationId(), spoken.speak(Requests.actor(env), wanted));
    }

    private SayingChanged checkWords(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, CheckWords.class);
        return new SayingChanged(wanted.clientMutationId(), spoken.checkWords(Requests.actor(env), wanted));
    }

    private SayingChanged leaveAsSound(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, LeaveAsSound.class);
        return new SayingChanged(wanted.clientMutationId(), spoken.leaveAsSound(Requests.actor(env), wanted));
    }

    private AudienceChanged changeAudience(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, ChangeAudience.class);
        return changed(env, wanted.clientMutationId(), voice.changeAudience(Requests.actor(env), wanted));
    }

    private AudienceChanged takeBack(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, TakeBack.class);
        return changed(env, wanted.clientMutationId(), voice.takeBack(Requests.actor(env), wanted));
    }

    private SayingChanged giveVerdict(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, GiveVerdict.class);
        return new SayingChanged(wanted.clientMutationId(), voice.giveVerdict(Requests.actor(env), wanted));
    }

    private SayingChanged hear(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, Hear.class);
        return new SayingChanged(wanted.clientMutationId(), answers.hear(Requests.actor(env), wanted));
    }

    private SayingChanged answer(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, AnswerSaying.class);
        return new SayingChanged(wanted.clientMutationId(), answers.answer(Requests.actor(env), wanted));
    }

    private SayingChanged markDone(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, MarkDone.class);
        return new SayingChanged(wanted.clientMutationId(), answers.markDone(Requests.actor(env), wanted));
    }

    private SayingChanged handOn(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, HandOn.class);
        return new SayingChanged(wanted.clientMutationId(), answers.handOn(Requests.actor(env), wanted));
    }

    private AudienceChanged changed(DataFetchingEnvironment env, UUID clientMutationId, Said said) {
        return new AudienceChanged(
                clientMutationId, said, said.progress().isActedOn(), voice.isKept(Requests.actor(env), said));
    }

    private static Page<Said> nothing() {
        return new Page<>(java.util.List.of(), new Page.PageInfo(false, null));
    }
}
