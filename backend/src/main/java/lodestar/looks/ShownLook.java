package lodestar.looks;

import java.time.LocalDate;
import java.util.List;
import lodestar.people.SupportLink;
import org.jspecify.annotations.Nullable;

/**
 * A look with why it was allowed, as it can be said to the one it is about.
 *
 * @param kind for a look by somebody who supports them: as what
 * @param since from which day they did
 * @param manages for a manager's look: the workers they manage
 */
record ShownLook(
        Look look,
        SupportLink.@Nullable Kind kind,
        @Nullable LocalDate since,
        List<String> manages,
        @Nullable Unexpected notExpected) {}
