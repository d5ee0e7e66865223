package lodestar.looks;

import static java.util.stream.Collectors.joining;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import lodestar.access.Actor;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.people.Someone;
import lodestar.people.StoryPart;
import lodestar.people.StoryPiece;
import lodestar.people.StoryRows;
import lodestar.store.Columns;

/** Who looked at a young person's things, in their story: what their own page of looks tells, and no more. */
@Singleton
class LooksInStory implements StoryPart {

    /** What is told with who looked at it, for whoever puts the page together. */
    private static final String KIND = "look";

    private static final Columns<Said> UNEXPECTED = new Columns<>("unexpected_look", Said.class);
    private static final String ALL_UNEXPECTED = "SELECT " + UNEXPECTED.of("u")
            + " FROM unexpected_look u WHERE u.council_id = :council AND u.young_person_id = :person";

    private final LookRepository looks;
    private final StoryRows rows;

    LooksInStory(LookRepository looks, StoryRows rows) {
        this.looks = looks;
        this.rows = rows;
    }

    private record Said(CouncilId councilId, UUID lineId, PersonId youngPersonId, Instant saidAt) {}

    @Override
    public Set<String> tables() {
        return Set.of("audit_line", "glass", "unexpected_look");
    }

    @Override
    public List<StoryPiece> tell(Actor actor, Someone me) {
        var all = Looking.looks(looks.listAll(me));
        var known = all.stream().map(Look::id).toList();
        return Stream.concat(
                        all.stream().map(LooksInStory::look),
                        rows.list(me, ALL_UNEXPECTED, UNEXPECTED.mapper("u")).stream()
                                .map(said -> unexpected(me, said, known)))
                .toList();
    }

    private static StoryPiece look(Look look) {
        var first = look.first();
        var glass = first.glass();
        return StoryPiece.at(KIND, look.id(), look.at(), "Somebody looked")
                .by(first.person())
                .says(
                        "what",
                        "At what",
                        look.things().stream().map(LooksInStory::thing).collect(joining(", ")))
                .chose("why", "Why they may", first.why(), why(look))
                .words("reason", "The emergency", glass == null ? null : glass.reason());
    }

    private static StoryPiece unexpected(Someone me, Said said, List<UUID> known) {
        var id = StoryPiece.idOf("unexpected_look", said.lineId());
        var piece = StoryPiece.at("look_not_expected", id, said.saidAt(), "I said that I did not expect a look")
                .by(me.youngPersonId());
        return known.contains(said.lineId()) ? piece.within(said.lineId()) : piece;
    }

    private static String why(Look look) {
        return switch (look.first().why()) {
            case SELF -> "It was their own";
            case SUPPORTS -> "They supported me then";
            case CARES_FOR -> "They were my carer then";
            case MANAGES -> "They managed somebody who supported me then";
            case COUNCIL -> "It is their job at the council";
            case BREAK_GLASS -> "They opened my things in an emergency";
        };
    }

    private static String thing(Look.Thing thing) {
        return switch (thing) {
            case STAR -> "my star";
            case WHO_YOU_ARE -> "my name and who supports me";
            case WHO_LOOKED -> "the list of who looked";
            case SAYING -> "something I said";
            case ABOUT_ME -> "what I wrote about myself";
            case RECORDING -> "a recording of mine that nobody could write down";
            case PLAN -> "my plan";
            case FAMILY_TIME -> "who I want to see";
            case HELP -> "what help I asked for";
            case MY_PEOPLE -> "my list of people and places";
            case HOME -> "where I live and what I say about it";
            case EVERYTHING -> "everything about me";
            case SOMETHING_ELSE -> "something about me";
        };
    }
}
