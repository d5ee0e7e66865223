package lodestar.matter;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import lodestar.api.Requests;
import lodestar.api.SchemaPart;
import lodestar.people.Wording;
import org.jspecify.annotations.Nullable;

/** The fields about the matters of a plan in the schema. It translates and hands on; it decides nothing. */
@Singleton
class PlanTemplateResolver implements SchemaPart {

    private final PlanTemplateService templates;

    PlanTemplateResolver(PlanTemplateService templates) {
        this.templates = templates;
    }

    /** A matter in the words of one reader. */
    record AddedMatter(String code, List<String> areas, String label, String prompt) {

        static AddedMatter of(Matter matter, Reader reader) {
            var words = matter.words(reader);
            return new AddedMatter(matter.code(), matter.areas(), words.label(), words.prompt());
        }
    }

    @Override
    public String file() {
        return "matter.graphqls";
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type("Query", type -> type.dataFetcher("planTemplate", this::template))
                .type(
                        "PlanTemplate",
                        type -> type.dataFetcher(
                                        "version", of(it -> it.template().number()))
                                .dataFetcher("law", of(it -> it.template().law()))
                                .dataFetcher("since", of(it -> it.template().since()))
                                .dataFetcher("added", PlanTemplateResolver::added))
                .type(
                        "AddedMatter",
                        type -> type.dataFetcher(
                                "areas",
                                env -> Requests.first(
                                        env,
                                        Objects.requireNonNull(env.<AddedMatter>getSource())
                                                .areas())));
    }

    private PlanTemplateService.Shown template(DataFetchingEnvironment env) {
        @Nullable String wording = env.getArgument("wording");
        return templates.get(
                Requests.actor(env), wording == null ? null : Wording.valueOf(wording), env.getArgument("version"));
    }

    private static List<AddedMatter> added(DataFetchingEnvironment env) {
        var shown = source(env);
        return Requests.first(
                env,
                shown.template().added().stream()
                        .map(it -> AddedMatter.of(it, shown.reader()))
                        .toList());
    }

    private static DataFetcher<Object> of(Function<PlanTemplateService.Shown, Object> read) {
        return env -> read.apply(source(env));
    }

    private static PlanTemplateService.Shown source(DataFetchingEnvironment env) {
        return Objects.requireNonNull(env.<PlanTemplateService.Shown>getSource());
    }
}
