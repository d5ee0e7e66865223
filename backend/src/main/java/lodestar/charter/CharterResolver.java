package lodestar.charter;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import lodestar.api.Requests;
import lodestar.api.SchemaPart;
import lodestar.charter.CharterService.Shown;
import lodestar.charter.CharterService.Word;
import org.jspecify.annotations.Nullable;

/** The fields about the charter in the schema. It translates and hands on; it decides nothing. */
@Singleton
class CharterResolver implements SchemaPart {

    private final CharterService charters;

    CharterResolver(CharterService charters) {
        this.charters = charters;
    }

    /** What comes back when a version was written. */
    record Written(UUID clientMutationId, int version) {}

    /** What comes back when somebody signed, or took that back. */
    record Signed(UUID clientMutationId, boolean signed) {}

    @Override
    public String file() {
        return "charter.graphqls";
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(
                        "Query",
                        type -> type.dataFetcher("charter", env -> charters.open(Requests.actor(env)))
                                .dataFetcher("myCharterWord", env -> charters.findWord(Requests.actor(env))))
                .type(
                        "Mutation",
                        type -> type.dataFetcher("writeCharter", this::write)
                                .dataFetcher("signCharter", this::sign)
                                .dataFetcher("sayCharterKept", this::say))
                .type(
                        "CharterVersion",
                        type -> type.dataFetcher(
                                "version",
                                env -> CharterResolver.<Charter>source(env).number()))
                .type(
                        "CharterSigner",
                        type -> type.dataFetcher("role", of(it -> it.signature().role()))
                                .dataFetcher(
                                        "organisation", of(it -> it.signature().organisation()))
                                .dataFetcher("signedAt", of(it -> it.signature().signedAt())));
        wireCharter(wiring);
    }

    private void wireCharter(RuntimeWiring.Builder wiring) {
        wiring.type(
                "Charter",
                type -> type.dataFetcher("version", ofNewest(it -> it.number(), 0))
                        .dataFetcher("words", ofNewest(Charter::words, null))
                        .dataFetcher("writtenAt", ofNewest(Charter::writtenAt, null))
                        .dataFetcher(
                                "signers",
                                env -> charters.listSigners(Requests.actor(env), source(env), Requests.page(env)))
                        .dataFetcher(
                                "signedAs",
                                env -> Requests.first(env, charters.listSignedAs(Requests.actor(env), source(env))))
                        .dataFetcher(
                                "signedByMeAt",
                                env -> charters.findMine(Requests.actor(env), source(env))
                                        .map(Signature::signedAt)
                                        .orElse(null))
                        .dataFetcher(
                                "earlier",
                                env -> Requests.first(
                                        env, CharterResolver.<Shown>source(env).earlier())));
    }

    private Written write(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, WriteCharter.class);
        return new Written(wanted.clientMutationId(), charters.write(Requests.actor(env), wanted));
    }

    private Signed sign(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, SignCharter.class);
        charters.sign(Requests.actor(env), wanted);
        return new Signed(wanted.clientMutationId(), wanted.signed());
    }

    private Word say(DataFetchingEnvironment env) {
        return charters.say(Requests.actor(env), Requests.input(env, SayCharterKept.class));
    }

    private static <S> S source(DataFetchingEnvironment env) {
        return Objects.requireNonNull(env.<S>getSource());
    }

    private static DataFetcher<@Nullable Object> of(Function<Signature.Named, @Nullable Object> read) {
        return env -> read.apply(source(env));
    }

    private static DataFetcher<@Nullable Object> ofNewest(
            Function<Charter, @Nullable Object> read, @Nullable Object otherwise) {
        return env -> {
            var newest = CharterResolver.<Shown>source(env).newest();
            return newest.isPresent() ? read.apply(newest.get()) : otherwise;
        };
    }
}
