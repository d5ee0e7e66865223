package lodestar.familytime;

import graphql.schema.DataFetcher;
import graphql.schema.idl.TypeRuntimeWiring;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import lodestar.people.Someone;
import org.jspecify.annotations.Nullable;

/**
 * Something that was said, as the schema shows it: with whose family time it is, so that it can be told who said it.
 *
 * @param view of an answer, what the young person thinks of it
 */
record Line(Someone someone, Told told, @Nullable Line view) {

    static Line of(FamilyWish wish, Told told) {
        var someone = wish.family().someone();
        var view = wish.family().newest(told.word().id(), FamilyKind.VIEW, FamilySide.YOUNG_PERSON);
        return new Line(
                someone, told, view.map(it -> new Line(someone, it, null)).orElse(null));
    }

    static @Nullable Line of(OneTime time, @Nullable Told told) {
        return told == null ? null : new Line(time.family().someone(), told, null);
    }

    /** All but the last, the latest first. */
    static List<Line> before(FamilyWish wish, List<Told> oldestFirst) {
        return oldestFirst.reversed().stream()
                .skip(1)
                .map(told -> of(wish, told))
                .toList();
    }

    FamilyWord word() {
        return told.word();
    }

    /** The fields that every kind of word has. */
    static TypeRuntimeWiring.Builder said(TypeRuntimeWiring.Builder type, String choice) {
        return type.dataFetcher(choice, of(it -> it.word().said()))
                .dataFetcher("id", of(it -> it.word().id()))
                .dataFetcher("often", of(it -> it.word().often()))
                .dataFetcher("whom", of(it -> it.word().whom()))
                .dataFetcher("minutes", of(it -> it.word().minutes()))
                .dataFetcher("toDay", of(it -> it.word().toDay()))
                .dataFetcher("words", of(it -> it.word().text()))
                .dataFetcher("by", of(it -> it.told().by(it.someone())))
                .dataFetcher("version", of(it -> it.word().nth()))
                .dataFetcher("writtenAt", of(it -> it.word().writtenAt()));
    }

    static DataFetcher<@Nullable Object> of(Function<Line, @Nullable Object> read) {
        return env -> read.apply(Objects.requireNonNull(env.<Line>getSource()));
    }

    /** Only where it is. */
    @Override
    public String toString() {
        return told.toString();
    }
}
