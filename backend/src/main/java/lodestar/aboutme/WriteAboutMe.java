package lodestar.aboutme;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What a young person sends to write their page ({@code WriteAboutMeInput}): all of it, as it is to be from now on.
 *
 * @param version the one that was on the screen; 0 when nothing was written yet
 */
record WriteAboutMe(UUID clientMutationId, int version, List<Part> parts) {

    private static final int LONGEST = 2_000;

    WriteAboutMe {
        var headings = EnumSet.noneOf(Heading.class);
        if (!parts.stream().map(Part::heading).allMatch(headings::add)) {
            throw new Invalid("parts", "Each heading can be there once.");
        }
        parts = parts.stream().filter(part -> part.words() != null).toList();
    }

    /** What they write under one heading; nothing leaves it out. */
    record Part(Heading heading, @Nullable String words) {

        Part {
            Objects.requireNonNull(heading);
            words = Texts.optional("words", words, LONGEST);
        }

        /** Only the heading: what somebody wrote must not find its way into a log. */
        @Override
        public String toString() {
            return "Part " + heading;
        }
    }

    /** Only the id: what somebody wrote must not find its way into a log. */
    @Override
    public String toString() {
        return "Write about me " + clientMutationId;
    }
}
