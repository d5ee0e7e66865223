package lodestar.api;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * What the door lets in.
 *
 * @param development introspection is answered
 * @param trustedDocumentsOnly nothing but the hashes of our own pages' documents is accepted
 */
@ConfigurationProperties("lodestar.api")
record ApiSettings(
        @Bindable(defaultValue = "false") boolean development,
        @Bindable(defaultValue = "false") boolean trustedDocumentsOnly) {}
