package lodestar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import lodestar.aboutme.AboutMePages;
import lodestar.access.Role;
import lodestar.day.Handovers;
import lodestar.familytime.FamilyTimes;
import lodestar.homes.Homes;
import lodestar.mypeople.Words;
import lodestar.people.Helper;
import lodestar.people.SupportLink;
import lodestar.people.YoungPerson;
import lodestar.plan.Plans;
import lodestar.promise.Promises;
import lodestar.quote.Quotes;
import lodestar.recording.Dictated;
import lodestar.recording.Spoken;
import lodestar.review.Reviews;
import lodestar.safety.Concerns;
import lodestar.star.Stars;
import lodestar.visit.Visits;
import lodestar.voice.Voices;
import lodestar.wish.HelpWishes;

/**
 * One made-up young person with something of everything there is to have, every word of it marked, and those around
 * them.
 *
 * <p>A part of the product that gives a young person something new adds it here: the tests that are made from the
 * access matrix and from the schema then look for it in everybody's answers.
 */
public final class Life {

    private final MadeUp council;
    private final String mark;
    private final YoungPerson person;
    private final Helper worker;
    private final Helper manager;
    private final Helper carer;
    private final Helper before;
    private final Client phone;
    private final List<String> readings = new ArrayList<>();
    private final Map<String, String> sayings = new HashMap<>();
    private final Map<String, String> family = new HashMap<>();
    private String hiddenSaying = "";
    private String recording = "";
    private final String review;
    private final String concern;
    private final String visit;

    /** Somebody in a council, whose every word and name holds the mark. */
    public Life(MadeUp council, String mark) {
        this(council, mark, council.youngPerson("Jo " + mark, 14));
    }

    /** The same, known to the council by that reference. */
    public Life(MadeUp council, String mark, String reference) {
        this(council, mark, council.youngPerson("Jo " + mark, 14, reference));
    }

    private Life(MadeUp council, String mark, YoungPerson person) {
        this.council = council;
        this.mark = mark;
        this.person = person;
        worker = council.helper("Sam " + markAround());
        manager = council.helper("Pat " + markAround());
        carer = council.helper("Ade " + markAround());
        before = council.helper("Bo " + markAround());
        var ended = council.link(before, person, SupportLink.Kind.SOCIAL_WORKER, day(60), day(30));
        var began = council.link(worker, person);
        council.link(carer, person, SupportLink.Kind.CARER);
        council.manages(manager, worker);
        phone = council.signedIn(person);
        Handovers.told(council, person, ended, began, manager, "They said why to " + mark);
        say(2, List.of());
        say(5, List.of());
        var view = Stars.view(person, List.of(Stars.step("HOME", 3, "I saw " + mark)));
        Stars.giveView(council.signedIn(worker, Role.PRACTITIONER), view);
        say(4, List.of(worker.id().toString()));
        speakOutLoud();
        speak();
        Plans.whole(phone, council.signedIn(worker, Role.PRACTITIONER), person.id(), worker.id(), mark);
        review = Reviews.whole(
                phone,
                council.signedIn(worker, Role.PRACTITIONER),
                person.id(),
                worker.id(),
                council.today().plusDays(30),
                mark);
        AboutMePages.write(phone, 0, "ABOUT_ME", "About " + mark, "HELPS", "What helps " + mark);
        seeFamily(council.signedIn(worker, Role.PRACTITIONER));
        var quoted = Voices.said(phone, "I told you " + mark, worker, manager);
        visit = Visits.whole(council.signedIn(worker, Role.PRACTITIONER), person.id(), council.today(), quoted, mark);
        sayAboutPeopleAndHome();
        sayings.putAll(Promises.whole(
                council.signedIn(worker, Role.PRACTITIONER),
                council.signedIn(council.helper("Lena Fox"), Role.PARTICIPATION_LEAD),
                council.today(),
                council.id(),
                Promises.saidToCount(phone, "I said " + mark, worker, manager)));
        sayings.put("sayingToQuote", Voices.said(phone, "I said " + mark, worker, manager));
        Quotes.offer(phone, sayings.get("sayingToQuote"), "PANEL", "I said");
        concern = Concerns.helpNow(phone, person, mark)
                .at("/data/helpNow/concern/id")
                .asText();
    }

    /** A wish to see somebody and one for help, with everything about them, and some for those who change one. */
    private void seeFamily(Client answering) {
        family.putAll(FamilyTimes.whole(phone, answering, person.id(), council.today(), mark));
        family.putAll(HelpWishes.whole(phone, answering, person.id(), council.today(), mark));
        HelpWishes.hide(phone, HelpWishes.ask(phone, "FEELINGS", "Help " + unseen()), worker.id(), false);
        family.put("familyOther", FamilyTimes.ask(phone, "Dad " + mark, "BIRTHDAYS"));
        family.put("familyLast", FamilyTimes.ask(phone, "Mum " + unseen(), "EVERY_DAY"));
        FamilyTimes.hide(phone, family.get("familyLast"), worker.id(), false);
    }

    /** What they think of home is shown to their workers; who lives with them to the manager alone. */
    private void sayAboutPeopleAndHome() {
        Words.say(phone, UUID.randomUUID(), "FRIEND", "Ali " + mark, 0);
        List.of(worker, manager, carer, before)
                .forEach(helper -> Words.say(phone, helper.id(), "HELPER", wordFor(helper), 0));
        Homes.view(phone, 0, "Home is " + mark);
        Homes.livesWithMe(phone, 0, "With me lives " + unseen());
        for (var helper : List.of(worker, manager, carer)) {
            Words.show(phone, "MY_PEOPLE", helper.id(), true);
            Words.show(phone, "MY_HOME", helper.id(), true);
        }
        Words.show(phone, "WHO_LIVES_WITH_ME", manager.id(), true);
    }

    private LocalDate day(int daysAgo) {
        return council.today().minusDays(daysAgo);
    }

    /** One saying to be read, one for each thing that may happen to one only so often, one the worker may not hear. */
    private void speak() {
        var answering = council.signedIn(worker, Role.PRACTITIONER);
        for (var which : List.of("saying", "sayingToAnswer", "sayingToDo", "sayingToJudge", "sayingToTakeBack")) {
            sayings.put(which, Voices.said(phone, "I said " + mark, worker, manager));
        }
        for (var which : List.of("sayingToDo", "sayingToJudge")) {
            Voices.answer(answering, sayings.get(which), 0, "YES", "Because of " + mark);
        }
        hiddenSaying = Voices.said(phone, "I said " + unseen(), manager);
    }

    /** Said out loud: one a machine has heard, one to check, one to leave as sound; and one that a worker dictates. */
    private void speakOutLoud() {
        recording = Spoken.recorded(phone);
        sayings.put("sayingOutLoud", Spoken.said(phone, recording, worker, manager));
        for (var which : List.of("sayingToCheck", "sayingToLeave")) {
            sayings.put(which, Spoken.said(phone, Spoken.recorded(phone), worker, manager));
        }
        Spoken.writeDown(council.id(), unchecked());
        sayings.put("dictation", Dictated.recorded(council.signedIn(worker, Role.PRACTITIONER), person.id()));
        Spoken.writeDown(council.id(), "dictated about " + mark);
    }

    private void say(int step, List<String> hideFrom) {
        var words = hideFrom.isEmpty() ? mark : unseen();
        var reading = Stars.reading(List.of(Stars.step("HOME", step, words), Stars.step("SAFETY", 4, words)));
        reading.put("whatMatters", List.of("What matters to " + words));
        reading.put("hope", "I hope " + words);
        reading.put("hideFrom", hideFrom);
        var given = Stars.give(phone, reading).at("/data/giveReading/reading/id");
        readings.add(given.asText());
    }

    /** Stands in everything that is theirs, and nowhere else. */
    public String mark() {
        return mark;
    }

    /** Stands in the names of those around them. */
    public String markAround() {
        return mark.toUpperCase(Locale.ROOT);
    }

    /** What they call one of those around them on their own pages. */
    public String wordFor(Helper helper) {
        return "My %s %s".formatted(helper.name().substring(0, 3), mark);
    }

    /** Stands in what a machine heard them say, which they have not checked. */
    public String unchecked() {
        return "unchecked-" + mark;
    }

    /** Stands in what they hid from their worker. */
    public String unseen() {
        return "unseen-" + mark;
    }

    public YoungPerson person() {
        return person;
    }

    public Helper worker() {
        return worker;
    }

    public Helper manager() {
        return manager;
    }

    public Helper carer() {
        return carer;
    }

    /** Signed in as they are themselves. */
    public Client phone() {
        return phone;
    }

    public MadeUp council() {
        return council;
    }

    /** What they and theirs are asked for by. */
    public Whose whose() {
        var ids = new HashMap<>(sayings);
        ids.putAll(family);
        ids.put("youngPerson", person.id().toString());
        ids.put("reading", readings.getFirst());
        ids.put("supporter", worker.id().toString());
        ids.put("manager", manager.id().toString());
        ids.put("concern", concern);
        ids.put("recording", recording);
        ids.put("review", review);
        ids.put("visit", visit);
        return Whose.of(ids);
    }

    /** The same, with the star they hid from their worker, and what they said without naming the worker. */
    public Whose whoseHidden() {
        var theirs = whose();
        return new Whose(what -> switch (what) {
            case "reading" -> readings.getLast();
            case "saying" -> hiddenSaying;
            default -> theirs.id(what);
        });
    }

    /** What belongs to them, but asked for as if it were somebody else's. */
    public Whose thingsUnder(Life other) {
        var theirs = whose();
        return new Whose(
                what -> "youngPerson".equals(what) ? other.person().id().toString() : theirs.id(what));
    }
}
