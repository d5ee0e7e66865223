package lodestar.aboutme;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lodestar.access.Actor;
import lodestar.people.Someone;
import lodestar.people.StoryPart;
import lodestar.people.StoryPiece;
import lodestar.people.StoryRows;
import lodestar.store.Columns;

/** Each version of the page a young person wrote about themselves, in their story. */
@Singleton
class AboutMeInStory implements StoryPart {

    private static final Columns<AboutMe> PAGES = new Columns<>("about_me", AboutMe.class);
    private static final Columns<AboutMe.Part> PARTS = new Columns<>("about_me_part", AboutMe.Part.class);
    private static final String ALL_PAGES = "SELECT " + PAGES.of("a")
            + " FROM about_me a WHERE a.council_id = :council AND a.young_person_id = :person";
    private static final String ALL_PARTS = "SELECT " + PARTS.of("p")
            + " FROM about_me_part p WHERE p.council_id = :council AND p.young_person_id = :person";

    private final StoryRows rows;

    AboutMeInStory(StoryRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("about_me", "about_me_part");
    }

    @Override
    public List<StoryPiece> tell(Actor actor, Someone me) {
        var parts = rows.list(me, ALL_PARTS, PARTS.mapper("p")).stream().collect(groupingBy(AboutMe.Part::version));
        return rows.list(me, ALL_PAGES, PAGES.mapper("a")).stream()
                .map(page -> page(me, page, parts))
                .toList();
    }

    private static StoryPiece page(Someone me, AboutMe page, Map<Integer, List<AboutMe.Part>> parts) {
        var id = StoryPiece.idOf("about_me", page.youngPersonId(), page.version());
        var piece = StoryPiece.at("about_me", id, page.writtenAt(), "My page about me")
                .by(me.youngPersonId())
                .says("version", "Version", String.valueOf(page.version()));
        for (var part : parts.getOrDefault(page.version(), List.of()).stream()
                .sorted(Comparator.comparing(AboutMe.Part::heading))
                .toList()) {
            piece = piece.opening(before -> before.words(
                    part.heading().name(),
                    label(part.heading()),
                    part.opened(me.key()).words()));
        }
        return piece;
    }

    private static String label(Heading heading) {
        return switch (heading) {
            case ABOUT_ME -> "About me";
            case GOOD_AT -> "What I am good at";
            case HELPS -> "What helps me";
            case DOES_NOT_HELP -> "What does not help me";
            case TALKING -> "How to talk with me";
            case TOLD_ALREADY -> "What I do not want to tell again";
        };
    }
}
