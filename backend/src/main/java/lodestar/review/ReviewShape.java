package lodestar.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lodestar.kernel.Clocks;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/** The meetings on a plan as the schema has them. */
final class ReviewShape {

    private ReviewShape() {}

    record OneMeeting(
            int version,
            MeetingStanding standing,
            LocalDate day,
            String at,
            MeetingManner manner,
            @Nullable String place,
            @Nullable String why,
            String by,
            Instant writtenAt) {

        /** Nothing of it, here as below: what stands in it is nobody's in a log. */
        @Override
        public String toString() {
            return "Meeting";
        }
    }

    record OneWish(
            int version,
            boolean isForNext,
            @Nullable String talk,
            List<Now.Person> people,
            @Nullable String others,
            @Nullable MeetingManner manner,
            @Nullable String place,
            Instant writtenAt) {

        @Override
        public String toString() {
            return "Wish";
        }
    }

    record OneRequest(
            int number,
            String by,
            boolean isOwn,
            @Nullable String talk,
            @Nullable String bestTime,
            @Nullable String people,
            Instant askedAt,
            LocalDate due,
            boolean isOpen,
            List<OneAnswer> answers) {

        @Override
        public String toString() {
            return "Request";
        }
    }

    record OneAnswer(
            ReviewAnswerKind answer,
            String by,
            @Nullable String words,
            @Nullable LocalDate day,
            Instant answeredAt) {

        @Override
        public String toString() {
            return "Answer";
        }
    }

    record OneHeld(
            UUID id,
            LocalDate heldOn,
            String participation,
            @Nullable String by,
            List<OneSaid> said) {

        @Override
        public String toString() {
            return "Held";
        }
    }

    record OneSaid(int version, Listened listened, @Nullable String words, Instant saidAt) {

        @Override
        public String toString() {
            return "Said";
        }
    }

    static @Nullable OneMeeting meeting(Now now) {
        var arranged = now.meeting();
        if (arranged == null) {
            return null;
        }
        var it = arranged.meeting();
        return new OneMeeting(
                it.number(),
                arranged.standing(),
                it.day(),
                it.at(),
                it.manner(),
                text(it.place()),
                text(it.why()),
                arranged.by(),
                it.writtenAt());
    }

    static @Nullable OneWish wish(Now now) {
        if (now.wish() == null) {
            return null;
        }
        var it = now.wish().wish();
        var held = now.facts().lastHeld();
        return new OneWish(
                it.number(),
                held == null || Clocks.day(it.writtenAt()).isAfter(held),
                text(it.talk()),
                now.wish().people(),
                text(it.others()),
                it.manner(),
                text(it.place()),
                it.writtenAt());
    }

    static List<OneRequest> requests(ReviewService.Shown shown) {
        return shown.papers().requests().stream()
                .map(it -> {
                    var asked = it.asked();
                    return new OneRequest(
                            asked.number(),
                            it.by() == null ? shown.someone().person().called() : it.by(),
                            asked.isOwn(),
                            text(asked.talk()),
                            text(asked.bestTime()),
                            text(asked.people()),
                            asked.askedAt(),
                            asked.dueOn(),
                            it.isOpen(),
                            it.answers().stream().map(ReviewShape::answer).toList());
                })
                .toList();
    }

    static List<OneHeld> held(ReviewService.Shown shown) {
        return shown.papers().held().stream()
                .map(it -> new OneHeld(
                        it.review().id(),
                        it.review().heldOn(),
                        it.review().participation(),
                        it.by(),
                        it.said().stream()
                                .map(said ->
                                        new OneSaid(said.number(), said.listened(), text(said.words()), said.saidAt()))
                                .toList()))
                .toList();
    }

    private static OneAnswer answer(Papers.Answer it) {
        return new OneAnswer(
                it.row().answer(),
                it.by(),
                text(it.row().words()),
                it.day(),
                it.row().answeredAt());
    }

    private static @Nullable String text(@Nullable Words words) {
        return words == null ? null : words.text();
    }
}
