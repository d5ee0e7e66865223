package lodestar.audit;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.nio.file.Path;

/**
 * Where the signed heads of the audit are kept.
 *
 * @param heads a folder outside the database and, best, out of reach of whoever looks after it
 */
@ConfigurationProperties("lodestar.audit")
public record AuditSettings(Path heads) {}
