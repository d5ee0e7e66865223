package lodestar.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import lodestar.access.Role;
import lodestar.demo.DemoCrowd.Member;
import lodestar.insight.ClosedBefore;
import lodestar.insight.ClosedBefore.Over;
import lodestar.kernel.Clocks;
import lodestar.promise.PromisesBefore;
import lodestar.voice.SaidBefore;
import lodestar.voice.SaidBefore.Told;

/**
 * What many said over the last quarters, what was promised in answer, and two quarters that are closed. The newest that
 * is over is left for a visitor to close.
 */
@Singleton
@Requires(env = "demo")
class DemoPanel {

    private static final int QUARTERS = 3;
    private static final int SPEAKERS = 42;

    private static final List<String> ABOUT_FAMILY = List.of(
            "I want to see my sister more than once a month.",
            "Can my brothers come to my birthday?",
            "Nobody asks me when I want to see my family.");

    private static final List<String> ABOUT_BUSES = List.of(
            "I miss training because the last bus goes at five.",
            "The bus costs too much to see my friends.",
            "Can I have a bus pass like the others at college?");

    private static final List<String> ABOUT_MOVING =
            List.of("I found out the same day that I had to move.", "Please tell me before you pack my things.");

    private final DemoCrowd crowd;
    private final DemoCast cast;
    private final SaidBefore said;
    private final PromisesBefore promises;
    private final DemoCharter charter;
    private final ClosedBefore closings;

    DemoPanel(
            DemoCrowd crowd,
            DemoCast cast,
            SaidBefore said,
            PromisesBefore promises,
            DemoCharter charter,
            ClosedBefore closings) {
        this.crowd = crowd;
        this.cast = cast;
        this.said = said;
        this.promises = promises;
        this.charter = charter;
        this.closings = closings;
    }

    void hearSome(DemoPromises.Themes themes) {
        var quarters = closings.listOver(QUARTERS);
        var members = crowd.list(quarters);
        crowd.giveStars(members, quarters);
        for (var quarter : quarters) {
            for (int who = 0; who < Math.min(SPEAKERS, members.size()); who++) {
                say(members.get(who), who, quarter, themes);
            }
            if (quarter.equals(quarters.getFirst())) {
                keepOne(quarter, themes.around());
            }
        }
        charter.prepare(members, quarters);
        var council = DemoCouncil.EXAMPLESHIRE;
        var lead = cast.personOf(Role.PARTICIPATION_LEAD);
        quarters.stream()
                .limit(QUARTERS - 1L)
                .forEach(over -> closings.close(council, over, lead, cast.personOf(Role.PANEL_MEMBER)));
    }

    /** Half about family, a third about buses, the others about moving: fewer than a panel is told of. */
    private void say(Member member, int who, Over quarter, DemoPromises.Themes themes) {
        var about = who % 6 < 3 ? ABOUT_FAMILY : who % 6 < 5 ? ABOUT_BUSES : ABOUT_MOVING;
        var theme = who % 6 < 3 ? themes.family() : who % 6 < 5 ? themes.around() : themes.moving();
        var day = 2 + who % 50;
        var worker = member.worker();
        var words = about.get(who % about.size());
        var story = said.said(new Told(member.someone(), worker, words, null, false, quarter.day(day)));
        if (who % 9 > 0) {
            story.heard(quarter.day(day + 1 + who % 5));
            promises.tied(DemoCouncil.EXAMPLESHIRE, worker.id(), story.sayingId(), theme, quarter.day(day + 6));
        }
        if (who % 9 > 3) {
            story.yes("I asked about it, and we do it together.", quarter.day(day + 7 + who % 7));
        }
        if (who % 9 > 5) {
            story.done("It is done.", quarter.day(day + 20));
        }
        if (who % 9 > 7) {
            story.sorted(quarter.day(day + 21));
        }
    }

    /** A promise that was kept, says its owner; not for everybody who was asked, say they. */
    private void keepOne(Over quarter, UUID theme) {
        var council = DemoCouncil.EXAMPLESHIRE;
        var lead = cast.personOf(Role.PARTICIPATION_LEAD);
        var promise = promises.made(
                council,
                lead,
                theme,
                "Every young person in care who wants one has a bus pass.",
                "Head of transport",
                Clocks.day(quarter.day(95)),
                quarter.day(60));
        var kept = quarter.day(90);
        promises.kept(council, lead, promise, "The passes came and were handed out.", kept);
        var asked = promises.tellNow(council, kept);
        for (int at = 0; at < asked.size(); at++) {
            if (at % 4 < 3) {
                promises.came(council, asked.get(at), promise, at % 3 == 0, kept.plus(Duration.ofDays(2 + at % 9)));
            }
        }
    }
}
