package lodestar.homes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.mypeople.OwnThing;
import lodestar.people.HomeSpell;
import lodestar.people.PreferredWord;
import lodestar.people.Someone;
import lodestar.vault.Words;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads what stands on the page of somebody's home: each line of the answer is one thing of a kind of its own. */
final class HomeRows implements RowMapper<Object> {

    private final Someone someone;

    HomeRows(Someone someone) {
        this.someone = someone;
    }

    /** The things put together. */
    static Home home(Someone someone, List<Object> things) {
        return new Home(
                someone,
                Lived.in(all(HomeSpell.class, things).toList()),
                all(PreferredWord.class, things)
                        .map(word -> word.opened(someone.key()))
                        .toList(),
                all(HomeView.class, things).toList(),
                all(LivesWithMe.class, things).findFirst().orElse(null),
                all(Home.Recorded.class, things)
                        .map(it -> new Home.Recorded(it.suits().opened(someone.key()), it.by()))
                        .sorted(Comparator.comparing(
                                        (Home.Recorded it) -> it.suits().version())
                                .reversed())
                        .toList(),
                all(OwnThing.class, things).collect(Collectors.toSet()));
    }

    private static <T> Stream<T> all(Class<T> kind, List<Object> things) {
        return things.stream().filter(kind::isInstance).map(kind::cast);
    }

    @Override
    public Object map(ResultSet row, StatementContext context) throws SQLException {
        var id = read(UUID.class, row, "id", context);
        var at = Objects.requireNonNull(read(Instant.class, row, "at", context));
        return switch (row.getString("what")) {
            case "SPELL" -> spell(row, Objects.requireNonNull(id), at);
            case "VIEW" -> view(row, at);
            case "LIVES" ->
                new LivesWithMe(council(), person(), row.getInt("version"), words(row.getBytes("words")), at);
            case "SUITS" -> suits(row, new PersonId(Objects.requireNonNull(id)), at);
            case "WORD" -> word(row, Objects.requireNonNull(id), at);
            default -> OwnThing.valueOf(row.getString("code"));
        };
    }

    private HomeSpell spell(ResultSet row, UUID id, Instant at) throws SQLException {
        return new HomeSpell(
                council(),
                id,
                person(),
                row.getObject("began", LocalDate.class),
                row.getString("code"),
                row.getString("legal_status"),
                row.getString("kind"),
                row.getObject("ended", LocalDate.class),
                null,
                row.getString("why_moved"),
                at);
    }

    private HomeView view(ResultSet row, Instant at) throws SQLException {
        var feeling = row.getString("code");
        return new HomeView(
                council(),
                person(),
                row.getInt("version"),
                feeling == null ? null : HomeView.Feeling.valueOf(feeling),
                words(row.getBytes("words")),
                at);
    }

    private Home.Recorded suits(ResultSet row, PersonId by, Instant at) throws SQLException {
        var suits = new HomeSuits(
                council(),
                person(),
                row.getInt("version"),
                HomeSuits.Suits.valueOf(row.getString("code")),
                Objects.requireNonNull(words(row.getBytes("words"))),
                by,
                at);
        return new Home.Recorded(suits, someone.calls(by, row.getString("name")));
    }

    private PreferredWord word(ResultSet row, UUID id, Instant at) throws SQLException {
        return new PreferredWord(
                council(),
                person(),
                id,
                row.getInt("version"),
                PreferredWord.Kind.HOME,
                words(row.getBytes("words")),
                null,
                null,
                at);
    }

    private CouncilId council() {
        return someone.person().councilId();
    }

    private PersonId person() {
        return someone.youngPersonId();
    }

    private static @Nullable Words words(byte @Nullable [] bytes) {
        return bytes == null ? null : new Words.Sealed(bytes);
    }

    private static <T> @Nullable T read(Class<T> type, ResultSet row, String column, StatementContext context)
            throws SQLException {
        return context.findColumnMapperFor(type).orElseThrow().map(row, column, context);
    }
}
