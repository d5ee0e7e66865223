package lodestar.review;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import lodestar.access.Action;
import lodestar.access.Guard;
import lodestar.kernel.Clocks;

/**
 * The calendar that stands at a secret address: the days of meetings, and nothing that says whose or what about. Not a
 * service: the secret says who is asking.
 */
@Singleton
class CalendarFeed {

    /** On a phone that lies on a table, and in a mailbox, it says nothing about anybody. */
    static final String TITLE = "Meeting";

    private static final Duration LENGTH = Duration.ofHours(1);
    private static final int DAYS_KEPT = 90;

    private final CalendarRepository calendars;
    private final Guard guard;
    private final Clock clock;

    CalendarFeed(CalendarRepository calendars, Guard guard, Clock clock) {
        this.calendars = calendars;
        this.guard = guard;
        this.clock = clock;
    }

    /** As iCalendar has it; nothing for an address that was ended, and for one that never was. */
    Optional<String> find(String secret) {
        return calendars.findOwner(CalendarSecret.hash(secret)).map(owner -> {
            guard.require(owner, Action.PLAN_CALENDAR_FEED);
            var today = Clocks.today(clock);
            var calendar = new ICalendar();
            calendar.setProductId("-//Calendar//EN");
            calendars
                    .listMeetings(owner, today, today.minusDays(DAYS_KEPT))
                    .forEach(meeting -> calendar.addEvent(event(meeting)));
            return calendar.write();
        });
    }

    /** Under one id for as long as it is that meeting; times are told in UTC, so that no change of clocks moves it. */
    private static VEvent event(Meeting meeting) {
        var event = new VEvent();
        event.setUid(meeting.meetingId().toString());
        event.setSequence(meeting.number());
        event.setDateTimeStamp(date(meeting.writtenAt()));
        event.setLastModified(date(meeting.writtenAt()));
        event.setSummary(TITLE);
        event.setDateStart(date(meeting.beginsAt()));
        event.setDateEnd(date(meeting.beginsAt().plus(LENGTH)));
        event.setStatus(meeting.calledOff() ? Status.cancelled() : Status.confirmed());
        return event;
    }

    private static Date date(Instant moment) {
        return Date.from(moment);
    }
}
