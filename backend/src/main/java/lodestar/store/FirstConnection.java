package lodestar.store;

import java.sql.DriverManager;
import java.sql.SQLException;
import javax.net.ssl.SSLException;

/**
 * Tries the way to the database once before anything else does, since a database that does not speak TLS never will by
 * being waited for. Everything else that can be wrong may come right: the migrations wait for that.
 */
final class FirstConnection {

    private FirstConnection() {}

    static void check(DatabaseSettings settings) {
        try {
            DriverManager.getConnection(settings.address(), settings.owner(), settings.ownerPassword())
                    .close();
        } catch (SQLException failure) {
            if (isAboutTls(failure)) {
                throw new IllegalStateException("Lodestar cannot start: the database does not offer TLS, or its"
                        + " certificate is not one that LODESTAR_DB_TLS asks for. Please set up TLS there.");
            }
        }
    }

    private static boolean isAboutTls(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains("SSL") || cause instanceof SSLException) {
                return true;
            }
        }
        return false;
    }
}
