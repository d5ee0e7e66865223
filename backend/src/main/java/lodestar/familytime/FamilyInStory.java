package lodestar.familytime;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import lodestar.access.Actor;
import lodestar.people.Someone;
import lodestar.people.StoryPart;
import lodestar.people.StoryPiece;
import lodestar.people.StoryRows;
import lodestar.store.Columns;
import org.jspecify.annotations.Nullable;

/** Whom a young person wanted to see, what was answered and what came of each time, in their story. */
@Singleton
class FamilyInStory implements StoryPart {

    private static final Columns<FamilyWord> WORDS = new Columns<>("family_word", FamilyWord.class);
    private static final String ALL = "SELECT " + WORDS.of("f")
            + " FROM family_word f WHERE f.council_id = :council AND f.young_person_id = :person";

    private final StoryRows rows;

    FamilyInStory(StoryRows rows) {
        this.rows = rows;
    }

    /** A wish holds nothing but that there is one: its words are told. */
    @Override
    public Set<String> tables() {
        return Set.of("family_wish", "family_word");
    }

    @Override
    public List<StoryPiece> tell(Actor actor, Someone me) {
        return rows.list(me, ALL, WORDS.mapper("f")).stream()
                .map(word -> word(me, word))
                .toList();
    }

    private static StoryPiece word(Someone me, FamilyWord word) {
        return StoryPiece.at(
                        "family_time_" + word.kind().name().toLowerCase(Locale.ROOT),
                        word.id(),
                        word.writtenAt(),
                        title(word))
                .by(word.byId())
                .opening(piece -> {
                    var opened = word.opened(me.key());
                    return piece.words("other", otherLabel(word.kind()), opened.other())
                            .says("said", "Said", spoken(word))
                            .says(
                                    "often",
                                    "How often",
                                    word.often() == null
                                            ? null
                                            : sentence(word.often().spoken()))
                            .day("day", "Day", word.day())
                            .day("toDay", "Moved to", word.toDay())
                            .says("whom", "Who was late, cancelled or moved it", whom(word.whom()))
                            .says("minutes", "How many minutes late", number(word.minutes()))
                            .words("words", "Words", opened.words());
                });
    }

    private static String title(FamilyWord word) {
        var mine = word.side() == FamilySide.YOUNG_PERSON;
        return switch (word.kind()) {
            case WISH -> "Somebody I want to see, or do not want to see";
            case ANSWER -> "The council's answer about seeing somebody";
            case VIEW -> "What I think of that answer";
            case TIME -> "A time to see somebody";
            case HAPPENED -> mine ? "What I say came of a time" : "What the council says came of a time";
            case FEELING -> "How a time felt";
        };
    }

    private static String otherLabel(FamilyKind kind) {
        return kind == FamilyKind.WISH ? "Whom" : "What instead";
    }

    private static @Nullable String spoken(FamilyWord word) {
        var said = word.said();
        if (said == null) {
            return null;
        }
        return switch (word.kind()) {
            case WISH ->
                switch (Wanted.valueOf(said)) {
                    case SEE -> "I want to see them";
                    case NOT_SEE -> "I do not want to see them";
                    case LET_GO -> "I do not ask for this any more";
                };
            case ANSWER, VIEW, TIME, HAPPENED, FEELING ->
                sentence(said.toLowerCase(Locale.ROOT).replace('_', ' '));
        };
    }

    private static @Nullable String whom(@Nullable Whom whom) {
        return whom == null
                ? null
                : switch (whom) {
                    case FAMILY -> "My family";
                    case COUNCIL -> "The council";
                    case CARER -> "My carer";
                    case YOUNG_PERSON -> "Me";
                    case SOMEBODY_ELSE -> "Somebody else";
                };
    }

    private static @Nullable String number(@Nullable Integer minutes) {
        return minutes == null ? null : Objects.toString(minutes);
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
