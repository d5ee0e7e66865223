package lodestar.records;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.function.Function;
import lodestar.api.Requests;
import lodestar.api.SchemaPart;
import lodestar.audit.Verdict;
import lodestar.kernel.Page;
import org.jspecify.annotations.Nullable;

/** The fields about the audit in the schema. It translates and hands on; it decides nothing. */
@Singleton
class RecordsResolver implements SchemaPart {

    private final RecordsService records;

    RecordsResolver(RecordsService records) {
        this.records = records;
    }

    @Override
    public String file() {
        return "records.graphqls";
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(
                        "Query",
                        type -> type.dataFetcher("auditCheck", env -> records.check(Requests.actor(env)))
                                .dataFetcher("auditLines", this::auditLines))
                .type(
                        "AuditCheck",
                        type -> type.dataFetcher("whole", of(Verdict::whole))
                                .dataFetcher("lines", of(Verdict::lines))
                                .dataFetcher("signed", of(Verdict::signed))
                                .dataFetcher("sentence", of(Verdict::sentence))
                                .dataFetcher("brokenAt", of(RecordsResolver::brokenAt)));
    }

    private Page<AuditEntry> auditLines(DataFetchingEnvironment env) {
        @Nullable String about = env.getArgument("about");
        return records.list(Requests.actor(env), about == null ? null : Requests.person(about), Requests.page(env));
    }

    private static @Nullable Long brokenAt(Verdict verdict) {
        return verdict.finding() == null ? null : verdict.finding().number();
    }

    private static DataFetcher<@Nullable Object> of(Function<Verdict, @Nullable Object> read) {
        return env -> read.apply(Objects.requireNonNull(env.<Verdict>getSource()));
    }
}
