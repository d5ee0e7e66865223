package lodestar.looks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One reading of a young person's things by somebody else: all that one account read for one reason without a pause of
 * ten minutes. A page asks several times while it is open, and that is one opening to whoever it is about; the audit
 * keeps each of them.
 *
 * @param lines oldest first, at least one
 */
record Look(List<LookLine> lines) {

    static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    /** What was read. */
    enum Thing {
        STAR,
        WHO_YOU_ARE,
        WHO_LOOKED,
        SAYING,
        ABOUT_ME,
        RECORDING,
        PLAN,
        FAMILY_TIME,
        HELP,
        MY_PEOPLE,
        HOME,
        EVERYTHING,
        SOMETHING_ELSE;

        static Thing of(String action) {
            return switch (action) {
                case "star.read", "star.read_practitioner", "star.read_carer" -> STAR;
                case "people.read" -> WHO_YOU_ARE;
                case "voice.read" -> SAYING;
                case "people.read_about_me" -> ABOUT_ME;
                case "safety.read_recording" -> RECORDING;
                case "plan.read" -> PLAN;
                case "people.read_family_time" -> FAMILY_TIME;
                case "people.read_help" -> HELP;
                case "people.read_my_people" -> MY_PEOPLE;
                case "people.read_home", "people.read_my_home" -> HOME;
                case "exchange.read_for_copy" -> EVERYTHING;
                case "people.who_looked", "access.read_audit" -> WHO_LOOKED;
                default -> SOMETHING_ELSE;
            };
        }
    }

    /** The id of its first line, by which it can be spoken of. */
    UUID id() {
        return first().id();
    }

    LookLine first() {
        return lines.getFirst();
    }

    LookLine last() {
        return lines.getLast();
    }

    Instant at() {
        return first().at();
    }

    Instant until() {
        return last().at();
    }

    Set<Thing> things() {
        return lines.stream().map(line -> Thing.of(line.action())).collect(Collectors.toCollection(TreeSet::new));
    }
}
