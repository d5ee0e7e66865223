package lodestar.people;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Context;
import java.time.Clock;
import lodestar.kernel.CouncilId;

/** The council this installation was set up for; made the first time it starts. */
@Context
public class OwnCouncil {

    private final CouncilId id;

    OwnCouncil(Settings settings, CouncilRegister register, Clock clock) {
        id = new CouncilId(settings.code());
        register.save(new Council(id, settings.name(), clock.instant()));
    }

    public CouncilId id() {
        return id;
    }

    /**
     * What a council tells us of itself.
     *
     * @param code its ONS code
     */
    @ConfigurationProperties("lodestar.council")
    record Settings(String code, String name) {}
}
