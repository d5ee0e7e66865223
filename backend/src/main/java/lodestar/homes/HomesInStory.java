package lodestar.homes;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lodestar.access.Actor;
import lodestar.people.HomeSpell;
import lodestar.people.Someone;
import lodestar.people.StoryPart;
import lodestar.people.StoryPiece;
import lodestar.people.StoryRows;
import lodestar.store.Columns;
import org.jspecify.annotations.Nullable;

/** Where a young person lived, what they said of it, and what the council recorded, in their story. */
@Singleton
class HomesInStory implements StoryPart {

    private static final Columns<HomeSpell> SPELLS = new Columns<>("home_spell", HomeSpell.class);
    private static final Columns<HomeView> VIEWS = new Columns<>("home_view", HomeView.class);
    private static final Columns<LivesWithMe> LIVES = new Columns<>("lives_with_me", LivesWithMe.class);
    private static final Columns<HomeSuits> SUITS = new Columns<>("home_suits", HomeSuits.class);

    private static final String ALL_SPELLS = "SELECT " + SPELLS.of("s")
            + " FROM home_spell s WHERE s.council_id = :council AND s.young_person_id = :person";
    private static final String ALL_VIEWS = "SELECT " + VIEWS.of("v")
            + " FROM home_view v WHERE v.council_id = :council AND v.young_person_id = :person";
    private static final String ALL_LIVES = "SELECT " + LIVES.of("l")
            + " FROM lives_with_me l WHERE l.council_id = :council AND l.young_person_id = :person";
    private static final String ALL_SUITS = "SELECT " + SUITS.of("u")
            + " FROM home_suits u WHERE u.council_id = :council AND u.young_person_id = :person";

    private final StoryRows rows;

    HomesInStory(StoryRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("home_spell", "home_view", "lives_with_me", "home_suits");
    }

    @Override
    public List<StoryPiece> tell(Actor actor, Someone me) {
        return Stream.of(
                        Lived.in(rows.list(me, ALL_SPELLS, SPELLS.mapper("s"))).stream()
                                .map(HomesInStory::lived),
                        rows.list(me, ALL_VIEWS, VIEWS.mapper("v")).stream().map(view -> view(me, view)),
                        rows.list(me, ALL_LIVES, LIVES.mapper("l")).stream().map(lives -> lives(me, lives)),
                        rows.list(me, ALL_SUITS, SUITS.mapper("u")).stream().map(suits -> suits(me, suits)))
                .flatMap(pieces -> pieces)
                .toList();
    }

    private static StoryPiece lived(Lived home) {
        var title = home.shortStay() ? "I stayed away from home for some nights" : "I came to live somewhere";
        return StoryPiece.on("home", home.id(), home.since(), title)
                .chose("where", "Where", home.kind(), where(home.kind()))
                .day("until", "Until", home.until())
                .says("whyLeft", "Why I left, as the council has it", whyLeft(home.whyLeft()));
    }

    private static StoryPiece view(Someone me, HomeView view) {
        var id = StoryPiece.idOf("home_view", view.youngPersonId(), view.version());
        return StoryPiece.at("home_view", id, view.writtenAt(), "What I think of where I live")
                .by(me.youngPersonId())
                .says("feeling", "How it is", feeling(view.feeling()))
                .opening(piece ->
                        piece.words("words", "My words", view.opened(me.key()).words()));
    }

    private static StoryPiece lives(Someone me, LivesWithMe lives) {
        var id = StoryPiece.idOf("lives_with_me", lives.youngPersonId(), lives.version());
        return StoryPiece.at("lives_with_me", id, lives.writtenAt(), "Who lives with me")
                .by(me.youngPersonId())
                .opening(piece ->
                        piece.words("words", "My words", lives.opened(me.key()).words()));
    }

    private static StoryPiece suits(Someone me, HomeSuits suits) {
        var id = StoryPiece.idOf("home_suits", suits.youngPersonId(), suits.version());
        return StoryPiece.at("home_suits", id, suits.writtenAt(), "What the council recorded: does my home suit me?")
                .by(suits.byId())
                .chose(
                        "suits",
                        "Answer",
                        suits.suits(),
                        switch (suits.suits()) {
                            case YES -> "Yes";
                            case PARTLY -> "Partly";
                            case NO -> "No";
                        })
                .opening(piece ->
                        piece.words("words", "Why", suits.opened(me.key()).words()));
    }

    private static @Nullable String feeling(HomeView.@Nullable Feeling feeling) {
        return feeling == null
                ? null
                : switch (feeling) {
                    case GOOD -> "Good";
                    case MIXED -> "Good and bad";
                    case NOT_GOOD -> "Not good";
                };
    }

    private static String where(HomeKind kind) {
        return switch (kind) {
            case FOSTER_HOME -> "With foster carers";
            case RELATIVES_OR_FRIENDS -> "With relatives or friends";
            case WITH_PARENTS -> "With my parents";
            case ADOPTIVE_FAMILY -> "With an adoptive family";
            case CHILDRENS_HOME -> "In a children's home";
            case SECURE_HOME -> "In a secure home";
            case SUPPORTED_HOME -> "In a home with support";
            case OWN_PLACE -> "In a place of my own";
            case RESIDENTIAL_SCHOOL -> "At a school where I lived";
            case CARE_HOME -> "In a care home";
            case FAMILY_CENTRE -> "In a family centre";
            case HOSPITAL -> "In hospital";
            case CUSTODY -> "In custody";
            case LIVE_IN_WORK -> "Where I worked";
            case HOLIDAY -> "On holiday";
            case A_SHORT_WHILE -> "Somewhere for a short while";
            case SOMEWHERE_ELSE -> "Somewhere else";
        };
    }

    private static @Nullable String whyLeft(@Nullable WhyMoved why) {
        return why == null
                ? null
                : switch (why) {
                    case PLAN_CHANGED -> "My plan changed";
                    case HOME_CLOSED -> "The home closed";
                    case TO_KEEP_YOU_SAFE -> "To keep me safe";
                    case CARERS_ASKED -> "The carers asked for it";
                    case YOU_ASKED -> "I asked for it";
                    case COUNCIL_ASKED -> "The council asked for it";
                    case SAME_HOME -> "The same home went on in another way";
                    case CUSTODY -> "I was taken into custody";
                    case OTHER -> "Another reason";
                };
    }
}
