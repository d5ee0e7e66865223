package lodestar.vault;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.nio.file.Path;

/**
 * Where the keys are.
 *
 * @param keys a folder outside the database, with {@code wrapping.json}, {@code receipts.json} and {@code heads.json}
 */
@ConfigurationProperties("lodestar.vault")
public record VaultSettings(Path keys) {}
