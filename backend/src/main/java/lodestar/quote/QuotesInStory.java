package lodestar.quote;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lodestar.access.Actor;
import lodestar.people.Someone;
import lodestar.people.StoryPart;
import lodestar.people.StoryPiece;
import lodestar.people.StoryRows;

/** Words a young person let be shown without their name, and what came of it, in their story. */
@Singleton
class QuotesInStory implements StoryPart {

    private static final String ALL_WORDS = "SELECT " + QuoteRepository.WORDS.of("w")
            + " FROM quote_word w WHERE w.council_id = :council AND w.young_person_id = :person";
    private static final String ALL_CHECKS = "SELECT " + QuoteRepository.CHECKS.of("c")
            + " FROM quote_check c WHERE c.council_id = :council AND c.young_person_id = :person";

    private final StoryRows rows;

    QuotesInStory(StoryRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("quote_word", "quote_check");
    }

    @Override
    public List<StoryPiece> tell(Actor actor, Someone me) {
        return Stream.concat(
                        rows.list(me, ALL_WORDS, QuoteRepository.WORDS.mapper("w")).stream()
                                .map(word -> word(me, word)),
                        rows.list(me, ALL_CHECKS, QuoteRepository.CHECKS.mapper("c")).stream()
                                .map(check -> check(me, check)))
                .toList();
    }

    private static StoryPiece word(Someone me, QuoteWord word) {
        var title = word.words() == null
                ? "I took back that my words may be shown"
                : "I said that my words may be shown, without my name";
        return StoryPiece.at("quote_word", word.id(), word.saidAt(), title)
                .within(word.sayingId())
                .by(me.youngPersonId())
                .chose(
                        "to",
                        "To",
                        word.audience(),
                        switch (word.audience()) {
                            case PANEL -> "The panel";
                            case PUBLIC -> "Everybody";
                        })
                .opening(piece ->
                        piece.words("words", "Words", word.opened(me.key()).words()));
    }

    private static StoryPiece check(Someone me, QuoteCheck check) {
        var title = switch (check.outcome()) {
            case RELEASED -> "Somebody checked the words and released them";
            case NOT_RELEASED -> "Somebody checked the words and did not let them be shown";
        };
        var id = StoryPiece.idOf("quote_check", check.wordId(), check.nth());
        return StoryPiece.at("quote_check", id, check.checkedAt(), title)
                .within(check.wordId())
                .by(check.byId())
                .day("from", "Shown from", check.showOn())
                .opening(piece -> {
                    var opened = check.opened(me.key());
                    return piece.words("words", "Words", opened.words()).words("reason", "Why not", opened.reason());
                });
    }
}
