package lodestar.store;

import io.micronaut.context.annotation.ConfigurationProperties;

/**
 * Where the database is and who we are to it.
 *
 * <p>The application's user may add and read everywhere but change only what changes by nature; the owner makes the
 * tables and gives the application's user its rights, and is used at start only.
 *
 * @param url a MySQL JDBC address
 * @param user the application's user
 * @param password its password
 * @param owner the user that owns the schema
 * @param ownerPassword its password
 */
@ConfigurationProperties("lodestar.db")
public record DatabaseSettings(String url, String user, String password, String owner, String ownerPassword) {

    /** The address with what every connection of ours relies on. */
    String address() {
        return url
                + (url.contains("?") ? "&" : "?")
                + "connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&preserveInstants=false"
                + "&characterEncoding=UTF-8&rewriteBatchedStatements=true&useServerPrepStmts=true&cachePrepStmts=true"
                + "&connectTimeout=5000&socketTimeout=60000&useLocalSessionState=true&cacheServerConfiguration=true";
    }

    /** Only where it is: neither password may find its way into a log. */
    @Override
    public String toString() {
        return "Database at " + url;
    }
}
