package lodestar.people;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Context;
import java.time.Clock;
import lodestar.kernel.CouncilId;

/** The council this installation was set up for; made the first time it starts. */
@Context
class OwnCouncil {

    OwnCouncil(Settings settings, CouncilRegister register, Clock clock) {
        register.save(new Council(new CouncilId(settings.code()), settings.name(), clock.instant()));
    }

    /**
     * What a council tells us of itself.
     *
     * @param code its ONS code
     */
    @ConfigurationProperties("lodestar.council")
    record Settings(String code, String name) {}
}
