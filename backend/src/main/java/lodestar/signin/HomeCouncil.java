package lodestar.signin;

import io.micronaut.context.annotation.ConfigurationProperties;
import lodestar.kernel.CouncilId;

/**
 * The council this installation was set up for: whose staff sign in here.
 *
 * @param code its ONS code
 */
@ConfigurationProperties("lodestar.council")
public record HomeCouncil(String code) {

    public CouncilId id() {
        return new CouncilId(code);
    }
}
