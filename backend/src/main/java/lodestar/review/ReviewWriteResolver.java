package lodestar.review;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import jakarta.inject.Singleton;
import java.util.UUID;
import lodestar.api.Requests;
import lodestar.api.SchemaPart;

/** The mutations of the meetings on a plan in the schema. It translates and hands on; it decides nothing. */
@Singleton
class ReviewWriteResolver implements SchemaPart {

    private final AskService asking;
    private final HoldService holding;
    private final OwnReviewService own;
    private final CalendarService calendars;

    ReviewWriteResolver(AskService asking, HoldService holding, OwnReviewService own, CalendarService calendars) {
        this.asking = asking;
        this.holding = holding;
        this.own = own;
        this.calendars = calendars;
    }

    /** What comes back when something was written. */
    record ReviewWritten(UUID clientMutationId, UUID id) {}

    /** What comes back when an address was ended. */
    record CalendarAddressEnded(UUID clientMutationId) {}

    @Override
    public String file() {
        return "review_writing.graphqls";
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(
                "Mutation",
                type -> type.dataFetcher("askForReview", this::ask)
                        .dataFetcher("answerReviewRequest", this::answer)
                        .dataFetcher("arrangeReview", this::arrange)
                        .dataFetcher("callOffReview", this::callOff)
                        .dataFetcher("noteReviewHeld", this::noteHeld)
                        .dataFetcher("writeReviewWish", this::wish)
                        .dataFetcher("sayListened", this::say)
                        .dataFetcher("makeCalendarAddress", this::makeAddress)
                        .dataFetcher("endCalendarAddress", this::endAddress));
    }

    private ReviewWritten ask(DataFetchingEnvironment env) {
        var it = Requests.input(env, AskForReview.class);
        return new ReviewWritten(
                it.clientMutationId(), asking.ask(Requests.actor(env), it, Requests.person(it.youngPersonId())));
    }

    private ReviewWritten answer(DataFetchingEnvironment env) {
        var it = Requests.input(env, AnswerReviewRequest.class);
        return new ReviewWritten(
                it.clientMutationId(), asking.answer(Requests.actor(env), it, Requests.person(it.youngPersonId())));
    }

    private ReviewWritten arrange(DataFetchingEnvironment env) {
        var it = Requests.input(env, ArrangeReview.class);
        return new ReviewWritten(
                it.clientMutationId(), holding.arrange(Requests.actor(env), it, Requests.person(it.youngPersonId())));
    }

    private ReviewWritten callOff(DataFetchingEnvironment env) {
        var it = Requests.input(env, CallOffReview.class);
        return new ReviewWritten(
                it.clientMutationId(), holding.callOff(Requests.actor(env), it, Requests.person(it.youngPersonId())));
    }

    private ReviewWritten noteHeld(DataFetchingEnvironment env) {
        var it = Requests.input(env, NoteReviewHeld.class);
        return new ReviewWritten(
                it.clientMutationId(), holding.noteHeld(Requests.actor(env), it, Requests.person(it.youngPersonId())));
    }

    private ReviewWritten wish(DataFetchingEnvironment env) {
        var it = Requests.input(env, WriteReviewWish.class);
        return new ReviewWritten(it.clientMutationId(), own.wish(Requests.actor(env), it));
    }

    private ReviewWritten say(DataFetchingEnvironment env) {
        var it = Requests.input(env, SayListened.class);
        var review = Requests.person(it.reviewId()).value();
        return new ReviewWritten(it.clientMutationId(), own.say(Requests.actor(env), it, review));
    }

    private CalendarService.Made makeAddress(DataFetchingEnvironment env) {
        return calendars.make(Requests.actor(env), Requests.input(env, CalendarAddressWanted.class));
    }

    private CalendarAddressEnded endAddress(DataFetchingEnvironment env) {
        var it = Requests.input(env, CalendarAddressWanted.class);
        calendars.end(Requests.actor(env), it);
        return new CalendarAddressEnded(it.clientMutationId());
    }
}
