package lodestar.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import lodestar.access.Actor;
import lodestar.kernel.PersonId;
import lodestar.people.Someone;
import lodestar.people.StoryPart;
import lodestar.people.StoryPiece;
import lodestar.people.StoryRows;
import lodestar.store.Columns;

/** Who asked for a meeting, what was answered, and what a young person wanted of it, in their story. */
@Singleton
class ReviewWishesInStory implements StoryPart {

    private static final Columns<Asked> ASKED = new Columns<>("review_request", Asked.class);
    private static final Columns<Answered> ANSWERS = new Columns<>("review_answer", Answered.class);
    private static final Columns<Wish> WISHES = new Columns<>("review_wish", Wish.class);
    private static final Columns<Wish.Person> PEOPLE = new Columns<>("review_wish_person", Wish.Person.class);

    private static final String ALL_ASKED = "SELECT " + ASKED.of("r")
            + " FROM review_request r WHERE r.council_id = :council AND r.young_person_id = :person";
    private static final String ALL_ANSWERS = "SELECT " + ANSWERS.of("t")
            + " FROM review_answer t WHERE t.council_id = :council AND t.young_person_id = :person";
    private static final String ALL_WISHES = "SELECT " + WISHES.of("w")
            + " FROM review_wish w WHERE w.council_id = :council AND w.young_person_id = :person";
    private static final String ALL_PEOPLE = "SELECT " + PEOPLE.of("o")
            + " FROM review_wish_person o WHERE o.council_id = :council AND o.young_person_id = :person";

    private final StoryRows rows;

    ReviewWishesInStory(StoryRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("review_request", "review_answer", "review_wish", "review_wish_person");
    }

    @Override
    public List<StoryPiece> tell(Actor actor, Someone me) {
        var asked = rows.list(me, ALL_ASKED, ASKED.mapper("r"));
        var numbers = new HashMap<Integer, UUID>();
        asked.forEach(request -> numbers.put(request.number(), request.id()));
        var people = rows.list(me, ALL_PEOPLE, PEOPLE.mapper("o")).stream()
                .collect(groupingBy(Wish.Person::number, mapping(Wish.Person::helperId, toList())));
        return Stream.of(
                        asked.stream().map(request -> asked(me, request)),
                        rows.list(me, ALL_ANSWERS, ANSWERS.mapper("t")).stream()
                                .map(answer -> answer(me, answer, numbers.getOrDefault(answer.request(), answer.id()))),
                        rows.list(me, ALL_WISHES, WISHES.mapper("w")).stream()
                                .map(wish -> wish(me, wish, people.getOrDefault(wish.number(), List.of()))))
                .flatMap(pieces -> pieces)
                .toList();
    }

    private static StoryPiece asked(Someone me, Asked request) {
        var title = request.isOwn() ? "I asked for a meeting on my plan" : "A meeting on my plan was asked for";
        return StoryPiece.at("meeting_asked", request.id(), request.askedAt(), title)
                .by(request.byId())
                .day("dueOn", "To be answered by", request.dueOn())
                .opening(piece -> {
                    var opened = request.opened(me.key());
                    return piece.words("talk", "To talk about", opened.talk())
                            .words("bestTime", "A good time", opened.bestTime())
                            .words("people", "Who should be there", opened.people());
                });
    }

    private static StoryPiece answer(Someone me, Answered answer, UUID request) {
        return StoryPiece.at("meeting_answer", answer.id(), answer.answeredAt(), "The answer")
                .within(request)
                .by(answer.byId())
                .chose(
                        "answer",
                        "Answer",
                        answer.answer(),
                        switch (answer.answer()) {
                            case YES -> "Yes";
                            case NOT_NOW -> "Not now";
                        })
                .opening(piece ->
                        piece.words("words", "Words", answer.opened(me.key()).words()));
    }

    private static StoryPiece wish(Someone me, Wish wish, List<PersonId> people) {
        var manner = wish.manner();
        return StoryPiece.at("meeting_wish", wish.id(), wish.writtenAt(), "What I want for my next meeting")
                .by(me.youngPersonId())
                .people("people", "Who should be there", people)
                .chose("manner", "How", manner, manner == null ? "" : manner.told())
                .opening(piece -> {
                    var opened = wish.opened(me.key());
                    return piece.words("talk", "To talk about", opened.talk())
                            .words("others", "Who else should be there", opened.others())
                            .words("place", "Where", opened.place());
                });
    }
}
