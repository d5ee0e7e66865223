package lodestar.star;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import lodestar.access.Actor;
import lodestar.people.Someone;
import lodestar.people.StoryPart;
import lodestar.people.StoryPiece;
import lodestar.people.StoryRows;
import lodestar.people.Wording;
import lodestar.store.Columns;

/** Each star, a young person's own and their workers' view of it, under the words of its day, in their story. */
@Singleton
class StarInStory implements StoryPart {

    private static final Columns<Reading> READINGS = new Columns<>("reading", Reading.class);
    private static final Columns<Rating> RATINGS = new Columns<>("rating", Rating.class);

    /** What a carer says of their own life or of the young person is the carer's to share. */
    private static final String ALL_READINGS = """
        SELECT %s FROM reading r
        WHERE r.council_id = :council AND r.young_person_id = :person AND r.rater <> 'CARER'\
        """.formatted(READINGS.of("r"));

    private static final String ALL_RATINGS = """
        SELECT %s FROM reading r JOIN rating g ON g.council_id = r.council_id AND g.reading_id = r.id
        WHERE r.council_id = :council AND r.young_person_id = :person AND r.rater <> 'CARER'\
        """.formatted(RATINGS.of("g"));

    private final StoryRows rows;
    private final StarTemplate template;
    private final TreeMap<Integer, JsonNode> templates = new TreeMap<>();

    StarInStory(StoryRows rows, StarTemplate template) {
        this.rows = rows;
        this.template = template;
        for (int version = 1; version <= StarTemplate.NEWEST; version++) {
            templates.put(version, read(version));
        }
    }

    @Override
    public Set<String> tables() {
        return Set.of("reading", "rating");
    }

    @Override
    public List<StoryPiece> tell(Actor actor, Someone me) {
        var ratings = rows.list(me, ALL_RATINGS, RATINGS.mapper("g")).stream().collect(groupingBy(Rating::readingId));
        return rows.list(me, ALL_READINGS, READINGS.mapper("r")).stream()
                .map(reading -> star(me, reading, ratings.getOrDefault(reading.id(), List.of())))
                .toList();
    }

    private StoryPiece star(Someone me, Reading reading, List<Rating> ratings) {
        var mine = reading.rater() == Rater.YOUNG_PERSON;
        return StoryPiece.at(
                        mine ? "star" : "star_view",
                        reading.id(),
                        reading.givenAt(),
                        mine ? "My star" : "How a worker sees it")
                .by(reading.raterId())
                .opening(piece -> piece.star(areas(me, reading, ratings)))
                .opening(piece -> {
                    var opened = reading.opened(me.key());
                    return piece.words("whatMatters", "What matters most to me", opened.whatMatters())
                            .words("hope", "What I hope for", opened.hope());
                });
    }

    private List<StoryPiece.Area> areas(Someone me, Reading reading, List<Rating> ratings) {
        var words = Objects.requireNonNull(templates.floorEntry(reading.templateVersion()), "the star's words")
                .getValue();
        var band = band(reading.wording());
        var areas = new ArrayList<StoryPiece.Area>();
        ratings.stream()
                .map(rating -> rating.opened(me.key()))
                .sorted(Comparator.comparing(rating -> template.areas().indexOf(rating.area())))
                .forEach(rating -> areas.add(new StoryPiece.Area(
                        rating.area(),
                        label(words, rating.area(), band),
                        rating.step(),
                        answer(words, rating, band),
                        rating.words() == null ? null : rating.words().text())));
        return areas;
    }

    private static String label(JsonNode words, String area, String band) {
        for (var each : words.get("areas")) {
            if (each.get("code").asText().equals(area)) {
                return each.get("bands").get(band).get("label").asText();
            }
        }
        return area;
    }

    private static String answer(JsonNode words, Rating rating, String band) {
        var scale = words.get("scale");
        return rating.step() == null
                ? scale.get("nonAnswers")
                        .get(Objects.requireNonNull(rating.nonAnswer()).name())
                        .asText()
                : scale.get("labels").get(band).get(rating.step() - 1).asText();
    }

    private static String band(Wording wording) {
        return switch (wording) {
            case AGE_8_11 -> "8-11";
            case AGE_12_15 -> "12-15";
            case AGE_16_25 -> "16-25";
        };
    }

    private static JsonNode read(int version) {
        try (var file = StarTemplate.class.getResourceAsStream("/star/template-%d.json".formatted(version))) {
            return JsonMapper.builder().build().readTree(Objects.requireNonNull(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
