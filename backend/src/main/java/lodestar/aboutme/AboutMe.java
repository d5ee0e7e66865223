package lodestar.aboutme;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.vault.DataKey;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/**
 * One version of the page a young person wrote about themselves.
 *
 * @param version 1 for the first
 */
record AboutMe(CouncilId councilId, PersonId youngPersonId, int version, Instant writtenAt) {

    /** What somebody wrote under one heading. */
    record Part(
            CouncilId councilId,
            PersonId youngPersonId,
            int version,
            Heading heading,
            @Nullable Words words) {

        private static final String WORDS = "about_me_part.words";

        Part opened(DataKey key) {
            return with(key.open(words, WORDS, place()));
        }

        Part sealed(DataKey key) {
            return with(key.seal(words, WORDS, place()));
        }

        String text() {
            return words == null ? "" : words.text();
        }

        private Part with(@Nullable Words other) {
            return new Part(councilId, youngPersonId, version, heading, other);
        }

        private String place() {
            return "%s/%d/%s".formatted(youngPersonId, version, heading);
        }

        /** Only where it is: what somebody wrote must not find its way into a log. */
        @Override
        public String toString() {
            return "Part " + place();
        }
    }

    /**
     * The whole page as somebody finds it.
     *
     * @param parts in the order of their headings
     * @param readBefore whether they read this version before
     */
    record Whole(AboutMe page, List<Part> parts, boolean readBefore) {

        Whole opened(DataKey key) {
            return new Whole(
                    page,
                    parts.stream()
                            .map(part -> part.opened(key))
                            .sorted(Comparator.comparing(Part::heading))
                            .toList(),
                    readBefore);
        }

        /** All its words, for whoever was about to write over them. */
        String text() {
            return String.join("\n\n", parts.stream().map(Part::text).toList());
        }
    }
}
