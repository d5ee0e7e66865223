package lodestar.wish;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeRuntimeWiring;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import lodestar.api.BatchLoad;
import lodestar.api.Requests;
import lodestar.api.SchemaPart;
import lodestar.people.HiddenFromRepository.Hidden;
import org.jspecify.annotations.Nullable;

/** The fields about wishes for help in the schema. It translates and hands on; it decides nothing. */
@Singleton
class HelpResolver implements SchemaPart {

    private final HelpService help;
    private final HelpWriteService writing;

    HelpResolver(HelpService help, HelpWriteService writing) {
        this.help = help;
        this.writing = writing;
    }

    /** One wish on a screen of one reader. */
    record OnScreen(HelpWish wish, HelpService.Shown screen) {}

    /** One step on such a screen. */
    record StepOnScreen(HelpWish.Step it, HelpService.Shown screen) {}

    /** What comes back when a step was said. */
    record HelpSaid(UUID clientMutationId, UUID wishId, int version, Instant writtenAt) {

        static HelpSaid of(UUID clientMutationId, HelpStep made) {
            return new HelpSaid(clientMutationId, made.wishId(), made.nth(), made.writtenAt());
        }
    }

    /** What was said, given back: the same for the same id, whatever was said since. */
    record HelpReaderChosen(UUID clientMutationId, String supporterId, boolean sees) {}

    @Override
    public String file() {
        return "wish.graphqls";
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(
                        "Query",
                        type -> type.dataFetcher(
                                "help", env -> help.get(Requests.actor(env), Requests.person(env, "youngPersonId"))))
                .type(
                        "Mutation",
                        type -> type.dataFetcher("askForHelp", this::ask)
                                .dataFetcher("sayOnHelp", this::say)
                                .dataFetcher("writeDownHelp", this::writeDown)
                                .dataFetcher("answerHelp", this::answer)
                                .dataFetcher("chooseHelpReader", this::choose))
                .type("Help", HelpResolver::whole)
                .type("HelpWish", HelpResolver::wish)
                .type("HelpStep", HelpResolver::step);
    }

    private static TypeRuntimeWiring.Builder whole(TypeRuntimeWiring.Builder type) {
        return type.dataFetcher("youngPersonId", env -> screen(env).someone().youngPersonId())
                .dataFetcher("name", env -> screen(env).someone().person().called())
                .dataFetcher(
                        "wishes",
                        env -> Requests.first(
                                env,
                                screen(env).wishes().stream()
                                        .map(wish -> new OnScreen(wish, screen(env)))
                                        .toList()));
    }

    private static TypeRuntimeWiring.Builder wish(TypeRuntimeWiring.Builder type) {
        return type.dataFetcher("id", of(it -> it.wish().row().id()))
                .dataFetcher("kind", of(it -> it.wish().row().kind()))
                .dataFetcher("words", of(it -> it.wish().words()))
                .dataFetcher("stands", of(it -> it.wish().last().what()))
                .dataFetcher("version", of(it -> it.wish().last().nth()))
                .dataFetcher("isOpen", of(it -> it.wish().isOpen()))
                .dataFetcher("askedAt", of(it -> it.wish().askedAt()))
                .dataFetcher("offeredAt", of(it -> it.wish().offeredAt()))
                .dataFetcher("firstSeen", of(it -> it.wish().firstSeen()))
                .dataFetcher("waited", of(it -> it.wish().waited(it.screen().today())))
                .dataFetcher(
                        "steps",
                        env -> Requests.first(
                                env,
                                one(env).wish().steps().reversed().stream()
                                        .map(step -> new StepOnScreen(step, one(env).screen()))
                                        .toList()))
                .dataFetcher(
                        "next",
                        env -> Requests.first(
                                env,
                                List.copyOf(one(env).screen()
                                        .side()
                                        .next(one(env).wish().last().what()))))
                .dataFetcher("hiddenFrom", HelpResolver::hiddenFrom);
    }

    private static TypeRuntimeWiring.Builder step(TypeRuntimeWiring.Builder type) {
        return type.dataFetcher("what", ofStep(it -> it.it().step().what()))
                .dataFetcher("words", ofStep(it -> it.it().step().text()))
                .dataFetcher("helpedBy", ofStep(it -> it.it().step().helper()))
                .dataFetcher("day", ofStep(it -> it.it().step().day()))
                .dataFetcher("by", ofStep(HelpResolver::by))
                .dataFetcher("writtenAt", ofStep(it -> it.it().step().writtenAt()));
    }

    private static String by(StepOnScreen it) {
        var helper = it.it().helper();
        return helper == null ? it.screen().someone().person().called() : helper;
    }

    private HelpSaid ask(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, AskForHelp.class);
        return HelpSaid.of(wanted.clientMutationId(), writing.ask(Requests.actor(env), wanted));
    }

    private HelpSaid say(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, SayHelp.class);
        return HelpSaid.of(wanted.clientMutationId(), writing.say(Requests.actor(env), wanted));
    }

    private HelpSaid writeDown(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, AskForHelp.class);
        var person = Requests.person(Objects.requireNonNull(wanted.youngPersonId()));
        return HelpSaid.of(wanted.clientMutationId(), writing.writeDown(Requests.actor(env), wanted, person));
    }

    private HelpSaid answer(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, SayHelp.class);
        var person = Requests.person(Objects.requireNonNull(wanted.youngPersonId()));
        return HelpSaid.of(wanted.clientMutationId(), writing.answer(Requests.actor(env), wanted, person));
    }

    private HelpReaderChosen choose(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, ChooseHelpReader.class);
        help.choose(Requests.actor(env), wanted, Requests.person(wanted.supporterId()));
        return new HelpReaderChosen(wanted.clientMutationId(), wanted.supporterId(), wanted.sees());
    }

    private static CompletableFuture<List<Hidden>> hiddenFrom(DataFetchingEnvironment env) {
        var someone = one(env).wish().someone();
        return BatchLoad.one(env, HiddenOfHelp.class, one(env).wish().row().id())
                .thenApply(found -> found == null
                        ? List.of()
                        : Requests.first(env, found).stream()
                                .map(each -> each.calledBy(someone))
                                .toList());
    }

    private static HelpService.Shown screen(DataFetchingEnvironment env) {
        return Objects.requireNonNull(env.<HelpService.Shown>getSource());
    }

    private static OnScreen one(DataFetchingEnvironment env) {
        return Objects.requireNonNull(env.<OnScreen>getSource());
    }

    private static DataFetcher<@Nullable Object> of(Function<OnScreen, @Nullable Object> read) {
        return env -> read.apply(one(env));
    }

    private static DataFetcher<@Nullable Object> ofStep(Function<StepOnScreen, @Nullable Object> read) {
        return env -> read.apply(Objects.requireNonNull(env.<StepOnScreen>getSource()));
    }
}
