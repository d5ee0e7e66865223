package lodestar.people;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import lodestar.access.Actor;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.store.Columns;

/** Who supported a young person, how one worker came after another, and what they hid from whom, in their story. */
@Singleton
class PeopleInStory implements StoryPart {

    private static final Columns<SupportLink> LINKS = new Columns<>("support_link", SupportLink.class);
    private static final Columns<Handover> HANDOVERS = new Columns<>("handover", Handover.class);
    private static final Columns<Hid> HIDDEN = new Columns<>("hidden_from", Hid.class);

    private static final String ALL_LINKS = "SELECT " + LINKS.of("l")
            + " FROM support_link l WHERE l.council_id = :council AND l.young_person_id = :person";
    private static final String ALL_HANDOVERS = "SELECT " + HANDOVERS.of("o")
            + " FROM handover o WHERE o.council_id = :council AND o.young_person_id = :person";
    private static final String ALL_HIDDEN = "SELECT " + HIDDEN.of("x")
            + " FROM hidden_from x WHERE x.council_id = :council AND x.young_person_id = :person";

    private final StoryRows rows;

    PeopleInStory(StoryRows rows) {
        this.rows = rows;
    }

    private record Hid(
            CouncilId councilId,
            UUID itemId,
            PersonId helperId,
            UUID id,
            HiddenFromRepository.Kind itemKind,
            PersonId youngPersonId,
            boolean hidden,
            Instant saidAt) {}

    /** The young person's own row is the head of the story. */
    @Override
    public Set<String> tables() {
        return Set.of("young_person", "support_link", "handover", "hidden_from");
    }

    @Override
    public List<StoryPiece> tell(Actor actor, Someone me) {
        return Stream.of(
                        rows.list(me, ALL_LINKS, LINKS.mapper("l")).stream().map(PeopleInStory::link),
                        rows.list(me, ALL_HANDOVERS, HANDOVERS.mapper("o")).stream()
                                .map(handover -> handover(me, handover)),
                        rows.list(me, ALL_HIDDEN, HIDDEN.mapper("x")).stream().map(hid -> hid(me, hid)))
                .flatMap(pieces -> pieces)
                .toList();
    }

    private static StoryPiece link(SupportLink link) {
        return StoryPiece.on("supporter", link.id(), link.began(), "Somebody began to support me")
                .people("who", "Who", List.of(link.helperId()))
                .chose(
                        "as",
                        "As",
                        link.kind(),
                        switch (link.kind()) {
                            case SOCIAL_WORKER -> "My social worker";
                            case PERSONAL_ADVISER -> "My personal adviser";
                            case CARER -> "My carer";
                            case ADVOCATE -> "My advocate";
                        })
                .day("until", "Until", link.ended());
    }

    private static StoryPiece handover(Someone me, Handover handover) {
        return StoryPiece.at("handover", handover.id(), handover.handedAt(), "Why I got another worker")
                .by(handover.byId())
                .within(handover.beganLinkId())
                .opening(piece -> piece.words(
                        "reason", "The reason", handover.opened(me.key()).reason()));
    }

    private static StoryPiece hid(Someone me, Hid hid) {
        var title = hid.hidden() ? "I hid something of mine from somebody" : "I showed something of mine again";
        return StoryPiece.at("hidden_from", hid.id(), hid.saidAt(), title)
                .within(hid.itemId())
                .by(me.youngPersonId())
                .chose(
                        "what",
                        "What",
                        hid.itemKind(),
                        switch (hid.itemKind()) {
                            case READING -> "A star";
                            case PLAN -> "My plan";
                            case FAMILY -> "A wish about seeing somebody";
                            case WISH -> "Help I asked for";
                            case LETTER -> "A letter to me";
                        })
                .people("helper", hid.hidden() ? "From" : "To", List.of(hid.helperId()));
    }
}
