package lodestar.visit;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lodestar.access.Actor;
import lodestar.people.Someone;
import lodestar.people.StoryPart;
import lodestar.people.StoryPiece;
import lodestar.people.StoryRows;
import lodestar.store.Columns;
import lodestar.visit.Visit.Quoted;
import lodestar.visit.Visit.StarQuoted;

/**
 * The letters a young person got after visits, in their story. What a letter put into the plan stands among what was
 * written there, on the same day.
 */
@Singleton
class VisitInStory implements StoryPart {

    private static final Columns<Visit> VISITS = new Columns<>("visit", Visit.class);
    private static final Columns<Quoted> QUOTES = new Columns<>("visit_quote", Quoted.class);

    private static final String ALL_VISITS =
            "SELECT " + VISITS.of("v") + " FROM visit v WHERE v.council_id = :council AND v.young_person_id = :person";
    private static final String ALL_QUOTES = "SELECT " + QUOTES.of("q")
            + " FROM visit_quote q WHERE q.council_id = :council AND q.young_person_id = :person ORDER BY q.nth";

    private static final Columns<StarQuoted> STAR_QUOTES = new Columns<>("visit_star_quote", StarQuoted.class);
    private static final String ALL_STAR_QUOTES = "SELECT " + STAR_QUOTES.of("q")
            + " FROM visit_star_quote q WHERE q.council_id = :council AND q.young_person_id = :person ORDER BY q.nth";

    private final StoryRows rows;

    VisitInStory(StoryRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("visit", "visit_quote", "visit_star_quote", "visit_in_plan");
    }

    @Override
    public List<StoryPiece> tell(Actor actor, Someone me) {
        Map<UUID, List<Quoted>> quotes =
                rows.list(me, ALL_QUOTES, QUOTES.mapper("q")).stream().collect(Collectors.groupingBy(Quoted::visitId));
        Map<UUID, List<StarQuoted>> starQuotes = rows.list(me, ALL_STAR_QUOTES, STAR_QUOTES.mapper("q")).stream()
                .collect(Collectors.groupingBy(StarQuoted::visitId));
        return rows.list(me, ALL_VISITS, VISITS.mapper("v")).stream()
                .flatMap(visit -> Stream.of(
                                Stream.of(letter(me, visit)),
                                quotes.getOrDefault(visit.id(), List.of()).stream()
                                        .map(quote -> quoted(visit, quote)),
                                starQuotes.getOrDefault(visit.id(), List.of()).stream()
                                        .map(quote -> quoted(visit, quote)))
                        .flatMap(pieces -> pieces))
                .toList();
    }

    private static StoryPiece letter(Someone me, Visit visit) {
        return StoryPiece.at("letter", visit.id(), visit.writtenAt(), "A letter to me after a visit")
                .by(visit.byId())
                .day("visitedOn", "The day", visit.visitedOn())
                .chose(
                        "how",
                        "How we met",
                        visit.how(),
                        switch (visit.how()) {
                            case AT_HOME -> "At home";
                            case SOMEWHERE_ELSE -> "Somewhere else";
                            case CALL -> "On the phone or by video";
                        })
                .chose(
                        "alone",
                        "We talked alone",
                        visit.alone(),
                        switch (visit.alone()) {
                            case YES -> "Yes";
                            case NOT_WANTED -> "I did not want to";
                            case NO -> "No";
                        })
                .opening(piece -> {
                    var opened = visit.opened(me.key());
                    return piece.words("words", "What we did and talked about", opened.words())
                            .words("next", "What happens next", opened.nextWords());
                });
    }

    /** Which saying it was: its words stand where it was said. */
    private static StoryPiece quoted(Visit visit, Quoted quote) {
        return StoryPiece.at(
                        "quote", quote.sayingId(), visit.writtenAt(), "Something I said is quoted in a letter to me")
                .within(visit.id())
                .by(visit.byId());
    }

    /** Which area of which star it was: the step and the words stand where the star was given. */
    private static StoryPiece quoted(Visit visit, StarQuoted quote) {
        return StoryPiece.at(
                        "star_quote",
                        StoryPiece.idOf("star_quote", quote.visitId() + " " + quote.nth()),
                        visit.writtenAt(),
                        "A part of my star is quoted in a letter to me")
                .within(visit.id())
                .by(visit.byId())
                .says("area", "Which part", quote.area());
    }
}
