package lodestar.aboutme;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import lodestar.api.BatchLoad;
import lodestar.api.Requests;
import lodestar.api.SchemaPart;
import lodestar.people.Someone;

/** The fields about a young person's own page in the schema. It translates and hands on; it decides nothing. */
@Singleton
class AboutMeResolver implements SchemaPart {

    private final AboutMeService pages;

    AboutMeResolver(AboutMeService pages) {
        this.pages = pages;
    }

    /** What comes back when a page was written. */
    record AboutMeWritten(UUID clientMutationId, AboutMe.Whole aboutMe) {}

    @Override
    public String file() {
        return "aboutme.graphqls";
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(
                        "Query",
                        type -> type.dataFetcher(
                                "aboutMeOffers", env -> pages.listOffers(Requests.actor(env), Requests.page(env))))
                .type("Mutation", type -> type.dataFetcher("writeAboutMe", this::write))
                .type("YoungPerson", type -> type.dataFetcher("aboutMe", this::aboutMe))
                .type(
                        "AboutMe",
                        type -> type.dataFetcher(
                                        "parts",
                                        env -> source(env).parts().stream()
                                                .limit(Requests.page(env).first())
                                                .toList())
                                .dataFetcher("version", of(it -> it.page().version()))
                                .dataFetcher("writtenAt", of(it -> it.page().writtenAt())))
                .type(
                        "AboutMePart",
                        type -> type.dataFetcher(
                                "words",
                                env -> Objects.requireNonNull(env.<AboutMe.Part>getSource())
                                        .text()))
                .type(
                        "AboutMeOffer",
                        type -> type.dataFetcher(
                                        "youngPersonId",
                                        ofOffer(it -> it.someone().youngPersonId()))
                                .dataFetcher(
                                        "name",
                                        ofOffer(it -> it.someone().person().called()))
                                .dataFetcher(
                                        "writtenAt", ofOffer(it -> it.page().writtenAt())));
    }

    private Object aboutMe(DataFetchingEnvironment env) {
        return BatchLoad.one(env, AboutMeOfPeople.class, Objects.requireNonNull(env.<Someone>getSource()));
    }

    private AboutMeWritten write(DataFetchingEnvironment env) {
        var wanted = Requests.input(env, WriteAboutMe.class);
        return new AboutMeWritten(wanted.clientMutationId(), pages.write(Requests.actor(env), wanted));
    }

    private static AboutMe.Whole source(DataFetchingEnvironment env) {
        return Objects.requireNonNull(env.<AboutMe.Whole>getSource());
    }

    private static DataFetcher<Object> of(Function<AboutMe.Whole, Object> read) {
        return env -> read.apply(source(env));
    }

    private static DataFetcher<Object> ofOffer(Function<Offer, Object> read) {
        return env -> read.apply(Objects.requireNonNull(env.<Offer>getSource()));
    }
}
