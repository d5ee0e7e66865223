package lodestar.familytime;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeRuntimeWiring;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import lodestar.api.BatchLoad;
import lodestar.api.Requests;
import lodestar.api.SchemaPart;
import lodestar.people.HiddenFromRepository.Hidden;
import org.jspecify.annotations.Nullable;

/** The fields of family time in the schema. It translates and hands on; it decides nothing. */
@Singleton
class FamilyTimeResolver implements SchemaPart {

    private final FamilyTimeService family;

    FamilyTimeResolver(FamilyTimeService family) {
        this.family = family;
    }

    @Override
    public String file() {
        return "familytime.graphqls";
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(
                        "Query",
                        type -> type.dataFetcher(
                                "familyTime",
                                env -> family.get(
                                        Requests.actor(env),
                                        Requests.person(env, "youngPersonId"),
                                        env.getArgument("until"))))
                .type("FamilyTime", FamilyTimeResolver::whole)
                .type("FamilyWish", this::wish)
                .type(
                        "FamilyWishBefore",
                        type -> Line.said(type, "wanted")
                                .dataFetcher("who", Line.of(it -> it.word().otherText())))
                .type(
                        "FamilyAnswer",
                        type -> Line.said(type, "answer")
                                .dataFetcher("reason", Line.of(it -> it.word().text()))
                                .dataFetcher("instead", Line.of(it -> it.word().otherText()))
                                .dataFetcher("view", Line.of(Line::view)))
                .type("FamilyView", type -> Line.said(type, "agreement"))
                .type("FamilyHappened", type -> Line.said(type, "what"))
                .type("FamilyFeeling", type -> Line.said(type, "feeling"))
                .type("OneFamilyTime", FamilyTimeResolver::time)
                .type("FamilyMonth", FamilyTimeResolver::month);
    }

    private static TypeRuntimeWiring.Builder whole(TypeRuntimeWiring.Builder type) {
        return type.dataFetcher(
                        "youngPersonId", ofWhole(it -> it.family().someone().youngPersonId()))
                .dataFetcher(
                        "name", ofWhole(it -> it.family().someone().person().called()))
                .dataFetcher(
                        "wishes", env -> Requests.first(env, whole(env).family().wishes()))
                .dataFetcher(
                        "times", env -> Requests.first(env, whole(env).family().times()))
                .dataFetcher("months", env -> Requests.first(env, whole(env).months()));
    }

    private TypeRuntimeWiring.Builder wish(TypeRuntimeWiring.Builder type) {
        return type.dataFetcher("who", ofWish(it -> it.now().word().otherText()))
                .dataFetcher("wanted", ofWish(it -> it.now().word().said()))
                .dataFetcher("often", ofWish(it -> it.now().word().often()))
                .dataFetcher("words", ofWish(it -> it.now().word().text()))
                .dataFetcher("version", ofWish(it -> it.now().word().nth()))
                .dataFetcher("writtenAt", ofWish(it -> it.now().word().writtenAt()))
                .dataFetcher(
                        "before",
                        env -> Requests.first(
                                env, Line.before(wish(env), wish(env).versions())))
                .dataFetcher(
                        "answer",
                        ofWish(it ->
                                it.answer().map(answer -> Line.of(it, answer)).orElse(null)))
                .dataFetcher("isAnswered", ofWish(FamilyWish::isAnswered))
                .dataFetcher(
                        "answersBefore",
                        env -> Requests.first(
                                env, Line.before(wish(env), wish(env).answers())))
                .dataFetcher("hiddenFrom", FamilyTimeResolver::hiddenFrom);
    }

    private static TypeRuntimeWiring.Builder time(TypeRuntimeWiring.Builder type) {
        return type.dataFetcher("id", ofTime(OneTime::id))
                .dataFetcher("wishId", ofTime(it -> it.noted().word().wishId()))
                .dataFetcher("day", ofTime(OneTime::day))
                .dataFetcher("movedFrom", ofTime(OneTime::movedFrom))
                .dataFetcher("isPlanned", ofTime(it -> it.noted().word().is(TimeNoted.PLANNED)))
                .dataFetcher("words", ofTime(it -> it.noted().word().text()))
                .dataFetcher("by", ofTime(it -> it.noted().by(it.family().someone())))
                .dataFetcher(
                        "mine",
                        ofTime(it ->
                                Line.of(it, it.saidBy(FamilySide.YOUNG_PERSON).orElse(null))))
                .dataFetcher(
                        "theirs",
                        ofTime(it -> Line.of(it, it.saidBy(FamilySide.STAFF).orElse(null))))
                .dataFetcher("isSeenDifferently", ofTime(OneTime::isSeenDifferently))
                .dataFetcher("feeling", ofTime(it -> Line.of(it, it.feeling().orElse(null))));
    }

    private static TypeRuntimeWiring.Builder month(TypeRuntimeWiring.Builder type) {
        return type.dataFetcher("wishId", ofMonth(it -> it.wish().id()))
                .dataFetcher("month", ofMonth(it -> it.month().atDay(1)))
                .dataFetcher("asked", ofMonth(FamilyMonth::asked))
                .dataFetcher("agreed", ofMonth(FamilyMonth::agreed))
                .dataFetcher("happened", ofMonth(FamilyMonth::happened))
                .dataFetcher("cancelled", ofMonth(FamilyMonth::cancelled))
                .dataFetcher("seenDifferently", ofMonth(FamilyMonth::seenDifferently))
                .dataFetcher("lines", env -> Requests.first(env, month(env).lines()));
    }

    private static CompletableFuture<List<Hidden>> hiddenFrom(DataFetchingEnvironment env) {
        var someone = wish(env).family().someone();
        return BatchLoad.one(env, HiddenOfWishes.class, wish(env).id())
                .thenApply(found -> found == null
                        ? List.of()
                        : Requests.first(env, found).stream()
                                .map(each -> each.calledBy(someone))
                                .toList());
    }

    private static FamilyTimeService.Shown whole(DataFetchingEnvironment env) {
        return Objects.requireNonNull(env.<FamilyTimeService.Shown>getSource());
    }

    private static FamilyWish wish(DataFetchingEnvironment env) {
        return Objects.requireNonNull(env.<FamilyWish>getSource());
    }

    private static FamilyMonth month(DataFetchingEnvironment env) {
        return Objects.requireNonNull(env.<FamilyMonth>getSource());
    }

    private static DataFetcher<@Nullable Object> ofWhole(Function<FamilyTimeService.Shown, @Nullable Object> read) {
        return env -> read.apply(whole(env));
    }

    private static DataFetcher<@Nullable Object> ofWish(Function<FamilyWish, @Nullable Object> read) {
        return env -> read.apply(wish(env));
    }

    private static DataFetcher<@Nullable Object> ofTime(Function<OneTime, @Nullable Object> read) {
        return env -> read.apply(Objects.requireNonNull(env.<OneTime>getSource()));
    }

    private static DataFetcher<@Nullable Object> ofMonth(Function<FamilyMonth, @Nullable Object> read) {
        return env -> read.apply(month(env));
    }
}
