package lodestar.mypeople;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import lodestar.access.Actor;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.people.Picture;
import lodestar.people.PreferredWord;
import lodestar.people.Someone;
import lodestar.people.StoryPart;
import lodestar.people.StoryPiece;
import lodestar.people.StoryRows;
import lodestar.store.Columns;
import org.jspecify.annotations.Nullable;

/** A young person's own words for people, places and things, and to whom they showed what, in their story. */
@Singleton
class MyPeopleInStory implements StoryPart {

    private static final Columns<PreferredWord> WORDS = new Columns<>("preferred_word", PreferredWord.class);
    private static final Columns<Row> SHOWN = new Columns<>("shown_to", Row.class);
    private static final String ALL_WORDS = "SELECT " + WORDS.of("w")
            + " FROM preferred_word w WHERE w.council_id = :council AND w.young_person_id = :person";
    private static final String ALL_SHOWN = "SELECT " + SHOWN.of("x")
            + " FROM shown_to x WHERE x.council_id = :council AND x.young_person_id = :person";

    private final StoryRows rows;

    MyPeopleInStory(StoryRows rows) {
        this.rows = rows;
    }

    private record Row(
            CouncilId councilId,
            PersonId youngPersonId,
            OwnThing thing,
            PersonId helperId,
            UUID id,
            boolean shown,
            Instant saidAt) {}

    @Override
    public Set<String> tables() {
        return Set.of("preferred_word", "shown_to");
    }

    @Override
    public List<StoryPiece> tell(Actor actor, Someone me) {
        return Stream.concat(
                        rows.list(me, ALL_WORDS, WORDS.mapper("w")).stream().map(word -> word(me, word)),
                        rows.list(me, ALL_SHOWN, SHOWN.mapper("x")).stream().map(shown -> shown(me, shown)))
                .toList();
    }

    private static StoryPiece word(Someone me, PreferredWord word) {
        var id = StoryPiece.idOf("preferred_word", word.thingId(), word.version());
        var title = word.isGone() && word.picture() == null
                ? "A word I took off my list"
                : (word.isGone() ? "My picture for " : "My word for ") + forWhat(word.kind());
        return StoryPiece.at("my_word", id, word.writtenAt(), title)
                .by(me.youngPersonId())
                .chose("for", "For", word.kind(), forWhat(word.kind()))
                .chose("picture", "My picture", word.picture(), picture(word.picture()))
                .opening(piece -> {
                    var opened = word.opened(me.key());
                    return piece.words("word", "My word", opened.word())
                            .words("about", "What I say about them", opened.about());
                });
    }

    private static String picture(@Nullable Picture picture) {
        return picture == null ? "" : "A drawn " + picture.name().toLowerCase(Locale.ROOT);
    }

    private static StoryPiece shown(Someone me, Row row) {
        var title = row.shown() ? "I showed something of mine" : "I stopped showing something of mine";
        return StoryPiece.at("shown_to", row.id(), row.saidAt(), title)
                .by(me.youngPersonId())
                .chose(
                        "thing",
                        "What",
                        row.thing(),
                        switch (row.thing()) {
                            case MY_PEOPLE -> "My list of people, places and things";
                            case MY_HOME -> "What I think of where I live";
                            case WHO_LIVES_WITH_ME -> "Who lives with me";
                        })
                .people("to", row.shown() ? "To" : "No longer to", List.of(row.helperId()));
    }

    private static String forWhat(PreferredWord.Kind kind) {
        return switch (kind) {
            case HELPER -> "somebody who helps me";
            case BROTHER_OR_SISTER -> "a brother or sister";
            case FAMILY -> "somebody in my family";
            case FRIEND -> "a friend";
            case ADVOCATE -> "an advocate";
            case INDEPENDENT_VISITOR -> "an independent visitor";
            case SOMEBODY -> "somebody";
            case HOME -> "a home";
            case PLACE -> "a place";
            case THING -> "a thing";
        };
    }
}
