package lodestar.indicator;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lodestar.indicator.Indicator.Better;
import lodestar.indicator.Indicator.Kind;
import lodestar.indicator.Indicator.Origin;
import lodestar.kernel.CouncilId;
import lodestar.kernel.Ids;
import lodestar.kernel.PersonId;
import lodestar.promise.Mission;
import org.jspecify.annotations.Nullable;

/** What the made-up council watches before anybody visits it: of all of it, less is better. */
@Singleton
@Requires(env = "demo")
public class IndicatorsBefore {

    private final IndicatorRepository indicators;
    private final Ids ids;

    IndicatorsBefore(IndicatorRepository indicators, Ids ids) {
        this.indicators = indicators;
        this.ids = ids;
    }

    public void published(CouncilId council, PersonId lead, Mission mission, String name, String measure, Instant at) {
        add(council, lead, mission, Kind.LAG, name, measure, at);
    }

    /** Gives the indicator's id. */
    public UUID typed(CouncilId council, PersonId lead, Mission mission, String name, Instant at) {
        return add(council, lead, mission, Kind.LEAD, name, null, at);
    }

    public void number(
            CouncilId council, PersonId lead, UUID indicator, LocalDate day, String value, String source, Instant at) {
        var next = indicators.lastNumber(council, indicator) + 1;
        indicators.save(new TypedNumber(council, indicator, next, day, value, source, lead, at));
    }

    private UUID add(
            CouncilId council,
            PersonId lead,
            Mission mission,
            Kind kind,
            String name,
            @Nullable String measure,
            Instant at) {
        var origin = measure == null ? Origin.TYPED : Origin.PUBLISHED;
        var indicator = new Indicator(
                council, ids.next(), mission, kind, name, Better.LESS, origin, measure, null, null, lead, at);
        indicators.save(indicator);
        return indicator.id();
    }
}
