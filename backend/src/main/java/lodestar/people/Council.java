package lodestar.people;

import java.time.Instant;
import lodestar.kernel.CouncilId;

/** A local authority with children's services: the tenant. */
public record Council(CouncilId councilId, String name, Instant madeAt) {}
