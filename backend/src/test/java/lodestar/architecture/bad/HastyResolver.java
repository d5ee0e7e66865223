package lodestar.architecture.bad;

import lodestar.star.ReadingRepository;

/** Breaks a rule on purpose: reads a repository, past the service that would have asked the guard. */
class HastyResolver {

    String readings(ReadingRepository readings) {
        return readings.toString();
    }
}
