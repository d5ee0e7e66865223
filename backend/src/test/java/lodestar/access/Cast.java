package lodestar.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lodestar.Client;
import lodestar.Knock;
import lodestar.Life;
import lodestar.aboutme.AboutMeKnocks;
import lodestar.access.AccessMatrix.Column;
import lodestar.accounts.AccountsKnocks;
import lodestar.accounts.UsersKnocks;
import lodestar.benchmark.BenchmarkKnocks;
import lodestar.charter.CharterKnocks;
import lodestar.day.DayKnocks;
import lodestar.familytime.FamilyKnocks;
import lodestar.homes.HomesKnocks;
import lodestar.indicator.IndicatorKnocks;
import lodestar.insight.InsightKnocks;
import lodestar.looks.LooksKnocks;
import lodestar.mypeople.MyPeopleKnocks;
import lodestar.news.NewsKnocks;
import lodestar.people.Helper;
import lodestar.people.PeopleKnocks;
import lodestar.people.SupportLink;
import lodestar.plan.PlanKnocks;
import lodestar.promise.PromiseKnocks;
import lodestar.quote.QuoteKnocks;
import lodestar.recording.RecordingKnocks;
import lodestar.records.RecordsKnocks;
import lodestar.review.ReviewKnocks;
import lodestar.safety.SafetyKnocks;
import lodestar.star.StarKnocks;
import lodestar.store.DatabaseAs;
import lodestar.story.StoryKnocks;
import lodestar.visit.VisitKnocks;
import lodestar.voice.VoiceKnocks;
import lodestar.wish.HelpKnocks;

/** Somebody of every column of the access matrix around one young person, each signed in through the door. */
final class Cast {

    /** How to knock at every door; each feature has its own. */
    static final Map<String, Knock> KNOCKS = Stream.of(
                    PeopleKnocks.ALL,
                    StarKnocks.ALL,
                    VoiceKnocks.ALL,
                    NewsKnocks.ALL,
                    AboutMeKnocks.ALL,
                    PlanKnocks.ALL,
                    ReviewKnocks.ALL,
                    FamilyKnocks.ALL,
                    HelpKnocks.ALL,
                    RecordingKnocks.ALL,
                    AccountsKnocks.ALL,
                    LooksKnocks.ALL,
                    UsersKnocks.ALL,
                    RecordsKnocks.ALL,
                    SafetyKnocks.ALL,
                    MyPeopleKnocks.ALL,
                    HomesKnocks.ALL,
                    DayKnocks.ALL,
                    InsightKnocks.ALL,
                    VisitKnocks.ALL,
                    BenchmarkKnocks.ALL,
                    CharterKnocks.ALL,
                    IndicatorKnocks.ALL,
                    StoryKnocks.ALL,
                    PromiseKnocks.ALL,
                    QuoteKnocks.ALL)
            .flatMap(knocks -> knocks.entrySet().stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    /** Less than a phone may be left alone; it need not be each time, since many thousand times are asked. */
    private static final Duration AWAKE = Duration.ofMinutes(1);

    private final Life life;
    private final Map<Column, Client> clients = new EnumMap<>(Column.class);
    private Instant awake = Instant.now();

    Cast(Life life) {
        this.life = life;
        clients.put(Column.YOUNG_PERSON, life.phone());
        clients.put(Column.CARER, life.council().signedIn(life.carer(), Role.CARER));
        clients.put(Column.PRACTITIONER, life.council().signedIn(life.worker(), Role.PRACTITIONER));
        clients.put(Column.OTHER_PRACTITIONER, signedIn("Chris", Role.PRACTITIONER));
        clients.put(Column.MANAGER, life.council().signedIn(life.manager(), Role.MANAGER));
        clients.put(Column.PUBLIC, new Client());
        Arrays.stream(Role.values())
                .filter(role -> !clients.containsKey(Column.of(role)))
                .forEach(role -> clients.put(Column.of(role), alsoAWorker(role)));
    }

    /** Awake, however long ago they were last asked: whoever is left alone for some minutes is signed out. */
    Client client(Column column) {
        if (awake.plus(AWAKE).isBefore(Instant.now())) {
            DatabaseAs.owner()
                    .change("UPDATE session SET seen_at = UTC_TIMESTAMP(3) WHERE council_id = '%s'"
                            .formatted(life.council().id()));
            awake = Instant.now();
        }
        return clients.get(column);
    }

    Life life() {
        return life;
    }

    /** Signed in as somebody whom nothing ties to the young person. */
    Client signedIn(String name, Role role) {
        return life.council().signedIn(life.council().helper(name), role);
    }

    /**
     * They are a worker of the young person's as well, and manage their worker's stand-in. Here in another role, they
     * carry nothing of that.
     */
    private Client alsoAWorker(Role role) {
        Helper helper = life.council().helper(role.name());
        var standIn = life.council().helper("Stand-in");
        life.council().link(helper, life.person(), SupportLink.Kind.SOCIAL_WORKER);
        life.council().link(standIn, life.person(), SupportLink.Kind.PERSONAL_ADVISER);
        life.council().manages(helper, standIn);
        return life.council().signedIn(helper, role);
    }
}
