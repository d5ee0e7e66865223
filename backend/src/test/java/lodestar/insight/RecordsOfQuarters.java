package lodestar.insight;

import java.time.Duration;
import java.util.List;
import lodestar.insight.Attacker.Item;
import lodestar.insight.Measure.What;

/**
 * What a made-up council knows of social workers, meetings, family, help and the charter, put into the real database so
 * that each of it is of one quarter and over before the next.
 */
final class RecordsOfQuarters {

    private final RecordsInDatabase records;

    RecordsOfQuarters(RecordsInDatabase records) {
        this.records = records;
    }

    /** Of the quarter that is being closed. */
    void add(Quarters quarters, InDatabase people) {
        for (var given : quarters.steps().entrySet()) {
            var item = given.getKey();
            if (item.quarter() == quarters.window().number()) {
                add(item, FactsInDatabase.hex(people.person(item.person())), given.getValue());
            }
        }
    }

    private void add(Item item, String who, int so) {
        var window = new Window(item.quarter());
        switch (item.subject()) {
            case "WORKERS" -> worker(who, window, is(so, What.NEW_WORKER));
            case "REVIEWS" -> review(who, window, so);
            case "FAMILY" -> family(who, window, so);
            case "NEEDS" -> help(who, window, so);
            case "CHARTER" -> records.kept(who, item.quarter(), said(so), window.from());
            default -> {}
        }
    }

    private void worker(String who, Window window, boolean another) {
        var next = window.firstDay().plusDays(2);
        records.workerUntil(who, false, window.firstDay(), another ? next : window.lastDay(), "FCONTA");
        if (another) {
            records.workerUntil(who, true, next, window.lastDay(), "LEFTRL");
        }
    }

    private void review(String who, Window window, int so) {
        var meeting = records.review(who, window.lastDay(), is(so, What.TOOK_PART) ? "PN1" : "PN7");
        var at = window.to().minusMillis(1);
        if (is(so, What.LISTENED)) {
            records.listened(who, meeting, 1, "YES", at);
        } else if (is(so, What.LISTENED_PARTLY)) {
            records.listened(who, meeting, 1, "PARTLY", at);
        } else if (is(so, What.NOT_LISTENED)) {
            records.listened(who, meeting, 1, "NO", at);
        }
    }

    private void family(String who, Window window, int so) {
        var wish = records.wish(who, window.from());
        var at = window.from().plus(Duration.ofDays(3));
        if (is(so, What.SAW_THEM)) {
            records.was(who, wish, RecordsInDatabase.id(), "STAFF", "HAPPENED", window.firstDay(), at);
        }
        if (is(so, What.CALLED_OFF)) {
            records.was(who, wish, RecordsInDatabase.id(), "YOUNG_PERSON", "CANCELLED", window.lastDay(), at);
        }
        records.noLonger(who, wish, window.to());
    }

    private void help(String who, Window window, int so) {
        var help = records.help(who, window.from());
        int nth = 2;
        for (var step : List.of(What.OFFERED, What.FIRST_SEEN)) {
            if (is(so, step)) {
                if (step == What.OFFERED) {
                    records.offered(who, help, nth++, window.from());
                } else {
                    records.seen(who, help, nth++, window.from());
                }
            }
        }
        records.ended(who, help, nth, window.to().minusMillis(1));
    }

    private static String said(int so) {
        return is(so, What.YES) ? "YES" : is(so, What.NO) ? "NO" : "A_BIT";
    }

    private static boolean is(int so, What what) {
        return (so & what.bit()) != 0;
    }
}
