package lodestar.api;

import graphql.schema.idl.RuntimeWiring;

/** One feature's part of the schema: its SDL file and the fetchers behind it. */
public interface SchemaPart {

    /** The file under {@code graphql/}. */
    String file();

    void wire(RuntimeWiring.Builder wiring);
}
