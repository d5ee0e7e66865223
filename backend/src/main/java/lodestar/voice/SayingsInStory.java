package lodestar.voice;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import lodestar.access.Actor;
import lodestar.kernel.Clocks;
import lodestar.kernel.PersonId;
import lodestar.matter.PlanTemplates;
import lodestar.matter.Reader;
import lodestar.people.Someone;
import lodestar.people.StoryPart;
import lodestar.people.StoryPiece;
import lodestar.people.StoryRows;
import lodestar.store.Columns;
import org.jspecify.annotations.Nullable;

/** What a young person said, the words they checked, whom they let hear it and what came of it, in their story. */
@Singleton
class SayingsInStory implements StoryPart {

    private static final Columns<Saying> SAYINGS = new Columns<>("saying", Saying.class);
    private static final Columns<CheckedWords> CHECKED = new Columns<>("checked_words", CheckedWords.class);
    private static final Columns<Share> SHARES = new Columns<>("share", Share.class);
    private static final Columns<Share.Person> PEOPLE = new Columns<>("share_person", Share.Person.class);

    private static final String ALL = "SELECT " + SAYINGS.of("s")
            + " FROM saying s WHERE s.council_id = :council AND s.young_person_id = :person";
    private static final String ALL_CHECKED = """
        SELECT %s FROM checked_words t JOIN saying s ON s.council_id = t.council_id AND s.id = t.saying_id
        WHERE s.council_id = :council AND s.young_person_id = :person\
        """.formatted(CHECKED.of("t"));
    private static final String ALL_SHARES = """
        SELECT %s FROM share t JOIN saying s ON s.council_id = t.council_id AND s.id = t.saying_id
        WHERE s.council_id = :council AND s.young_person_id = :person\
        """.formatted(SHARES.of("t"));
    private static final String ALL_PEOPLE = """
        SELECT %s FROM share_person t JOIN saying s ON s.council_id = t.council_id AND s.id = t.saying_id
        WHERE s.council_id = :council AND s.young_person_id = :person\
        """.formatted(PEOPLE.of("t"));

    private final StoryRows rows;
    private final StepsInStory steps;
    private final PlanTemplates templates;
    private final Clock clock;

    SayingsInStory(StoryRows rows, StepsInStory steps, PlanTemplates templates, Clock clock) {
        this.rows = rows;
        this.steps = steps;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public Set<String> tables() {
        return Set.of("saying", "checked_words", "share", "share_person", "happened");
    }

    @Override
    public List<StoryPiece> tell(Actor actor, Someone me) {
        Map<String, List<PersonId>> named = rows.list(me, ALL_PEOPLE, PEOPLE.mapper("t")).stream()
                .collect(groupingBy(
                        person -> place(person.sayingId(), person.number()),
                        mapping(Share.Person::helperId, toList())));
        var shares = rows.list(me, ALL_SHARES, SHARES.mapper("t"));
        var told = steps.tell(me).toList();
        var alone = alone(shares, named.keySet(), told);
        return Stream.of(
                        rows.list(me, ALL, SAYINGS.mapper("s")).stream()
                                .map(saying -> saying(me, saying).mineAlone(alone.contains(saying.id()))),
                        rows.list(me, ALL_CHECKED, CHECKED.mapper("t")).stream().map(words -> checked(me, words)),
                        shares.stream()
                                .map(share -> share(me, share, named.get(place(share.sayingId(), share.number())))),
                        told.stream())
                .flatMap(pieces -> pieces)
                .toList();
    }

    /** Those that nobody by name may hear now, and those that were taken back. */
    private static Set<UUID> alone(List<Share> shares, Set<String> named, List<StoryPiece> told) {
        var newest = shares.stream()
                .collect(toMap(Share::sayingId, share -> share, BinaryOperator.maxBy(comparingInt(Share::number))));
        var unheard = newest.values().stream()
                .filter(share -> !named.contains(place(share.sayingId(), share.number())))
                .map(Share::sayingId);
        var takenBack = told.stream().filter(StoryPiece::mineAlone).map(step -> Objects.requireNonNull(step.within()));
        return Stream.concat(unheard, takenBack).collect(toSet());
    }

    private static String place(UUID saying, int number) {
        return "%s/%d".formatted(saying, number);
    }

    private StoryPiece saying(Someone me, Saying saying) {
        var spoken = saying.manner() == Manner.SPOKEN;
        var title = saying.goodNews() ? "Good news I told" : spoken ? "Something I said out loud" : "Something I said";
        var about = saying.aboutPersonId();
        return StoryPiece.at("said", saying.id(), saying.saidAt(), title)
                .by(me.youngPersonId())
                .says("about", "About", about(me, saying))
                .people("aboutPerson", "About", about == null ? List.of() : List.of(about))
                .opening(piece ->
                        piece.words("words", "My words", saying.opened(me.key()).words()));
    }

    private static StoryPiece checked(Someone me, CheckedWords words) {
        var id = StoryPiece.idOf("checked_words", words.sayingId(), words.number());
        var title = words.kind() == CheckedWords.Kind.WORDS ? "I said which words are right" : "I left it as sound";
        return StoryPiece.at("checked_words", id, words.checkedAt(), title)
                .within(words.sayingId())
                .by(me.youngPersonId())
                .opening(piece -> piece.words(
                        "words",
                        "The words that are right",
                        words.opened(me.key()).words()));
    }

    private static StoryPiece share(Someone me, Share share, @Nullable List<PersonId> people) {
        var id = StoryPiece.idOf("share", share.sayingId(), share.number());
        var piece = StoryPiece.at("share", id, share.sharedAt(), "Who I said may hear it")
                .within(share.sayingId())
                .by(me.youngPersonId());
        return (people == null
                        ? piece.says("people", "People", "Nobody by name")
                        : piece.people(
                                "people", "People", people.stream().distinct().toList()))
                .says("counted", "May be counted for the panel, without my name", yesOrNo(share.counted()))
                .says("quoted", "My words may be shown to the panel, without my name", yesOrNo(share.quoted()));
    }

    private static String yesOrNo(boolean yes) {
        return yes ? "Yes" : "No";
    }

    private @Nullable String about(Someone me, Saying saying) {
        var kind = saying.aboutKind();
        return kind == null
                ? null
                : switch (kind) {
                    case AREA -> "A part of my star: " + spoken(saying.aboutCode());
                    case PLAN_MATTER -> "A part of my plan: " + called(me, saying);
                    case BEFORE_MEETING -> "Before a meeting";
                    case AFTER_MEETING -> "After a meeting";
                    case PERSON -> null;
                };
    }

    /** As the matter was called for them in the words of that day. */
    private String called(Someone me, Saying saying) {
        var wording = me.person().wording(Clocks.today(clock)).orElse(null);
        return templates
                .ofDay(saying.councilId(), saying.saidAt())
                .label(Objects.requireNonNull(saying.aboutCode()), Reader.young(wording));
    }

    private static String spoken(@Nullable String code) {
        return code == null ? "" : code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
