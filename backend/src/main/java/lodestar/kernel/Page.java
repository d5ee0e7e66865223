package lodestar.kernel;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Part of a list, and where it stops. */
public record Page<T>(List<T> nodes, PageInfo pageInfo) {

    /** Where a page stops, and whether more follows. */
    public record PageInfo(boolean hasNextPage, @Nullable String endCursor) {}

    /**
     * How many, and after which cursor.
     *
     * @param first 1 to 50
     * @param after a cursor we gave out; none for the beginning
     */
    public record Wanted(int first, @Nullable String after) {

        /** One more than wanted, which tells whether more follows. */
        public int oneMore() {
            return first + 1;
        }

        /**
         * The place that the cursor was made of; none for the beginning.
         *
         * @throws DomainError.Invalid for what cannot be read, which is no cursor of ours
         */
        public <P> Optional<P> place(Function<String, P> read) {
            try {
                return written().map(read);
            } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException unreadable) {
                throw new DomainError.Invalid("after", "This is not a cursor that came with this list.");
            }
        }

        private Optional<String> written() {
            return Optional.ofNullable(after)
                    .map(cursor -> new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
        }
    }

    /** The page out of what was found when asking for one more than wanted. */
    public static <T> Page<T> of(List<T> found, Wanted wanted, Function<T, String> position) {
        var nodes = found.subList(0, Math.min(found.size(), wanted.first()));
        var end = nodes.isEmpty() ? null : cursor(position.apply(nodes.getLast()));
        return new Page<>(nodes, new PageInfo(found.size() > wanted.first(), end));
    }

    /** The page out of a whole list in its order. What the cursor names and is not in it any more begins it anew. */
    public static <T> Page<T> ofAll(List<T> all, Wanted wanted, Function<T, String> position) {
        var positions = all.stream().map(position).toList();
        int begins = wanted.place(positions::indexOf).orElse(-1) + 1;
        return of(all.subList(begins, all.size()), wanted, position);
    }

    /** The same page of other things, one for each. */
    public <U> Page<U> map(Function<T, U> to) {
        return new Page<>(nodes.stream().map(to).toList(), pageInfo);
    }

    /** What a client gives back to get what follows the position. */
    public static String cursor(String position) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(position.getBytes(StandardCharsets.UTF_8));
    }
}
