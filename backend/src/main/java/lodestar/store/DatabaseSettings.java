package lodestar.store;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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
 * @param tls how sure we must be of the database before anything is said to it: {@code REQUIRED} for nobody listening,
 *     {@code VERIFY_CA} and {@code VERIFY_IDENTITY} for its certificate too; when it is not said, {@code REQUIRED} for
 *     every database that is not on this machine
 */
@ConfigurationProperties("lodestar.db")
public record DatabaseSettings(
        String url,
        String user,
        String password,
        String owner,
        String ownerPassword,
        @Nullable String tls) {

    private static final List<String> SURE = List.of("REQUIRED", "VERIFY_CA", "VERIFY_IDENTITY");
    private static final Set<String> HERE = Set.of("127.0.0.1", "[::1]", "localhost");
    private static final String AS_OFFERED = "PREFERRED";

    /** The driver's own ways to say it, which could take back what we say. */
    private static final Pattern SAID_IN_URL =
            Pattern.compile("[?&(,](sslMode|useSSL|requireSSL|verifyServerCertificate)=", Pattern.CASE_INSENSITIVE);

    /** The address with what every connection of ours relies on. */
    String address() {
        return url
                + (url.contains("?") ? "&" : "?")
                + "connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&preserveInstants=false"
                + "&characterEncoding=UTF-8&rewriteBatchedStatements=true&useServerPrepStmts=true&cachePrepStmts=true"
                + "&prepStmtCacheSize=500&prepStmtCacheSqlLimit=16384"
                + "&connectTimeout=5000&socketTimeout=60000&useLocalSessionState=true&cacheServerConfiguration=true"
                + "&sslMode=" + sslMode();
    }

    private String sslMode() {
        if (SAID_IN_URL.matcher(url).find()) {
            throw new IllegalStateException(
                    "LODESTAR_DB_URL must not say how TLS is used with the database. Set LODESTAR_DB_TLS instead.");
        }
        if (tls == null || tls.isBlank()) {
            return isHere() ? AS_OFFERED : SURE.getFirst();
        }
        if (!SURE.contains(tls.strip())) {
            throw new IllegalStateException("LODESTAR_DB_TLS must be one of %s.".formatted(String.join(", ", SURE)));
        }
        return tls.strip();
    }

    /** What cannot be read as one address is somewhere else. */
    private boolean isHere() {
        try {
            return HERE.contains(
                    String.valueOf(URI.create(url.replaceFirst("^jdbc:", "")).getHost()));
        } catch (IllegalArgumentException severalOrStrange) {
            return false;
        }
    }

    /** Only where it is: neither password may find its way into a log. */
    @Override
    public String toString() {
        return "Database at " + url;
    }
}
