package lodestar.day;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;
import lodestar.MadeUp;
import lodestar.RunningLodestar;
import lodestar.access.Actor;
import lodestar.access.Role;
import lodestar.kernel.Ids;
import lodestar.people.Handover;
import lodestar.people.HandoverRepository;
import lodestar.people.Helper;
import lodestar.people.PeopleRepository;
import lodestar.people.SupportLink;
import lodestar.people.YoungPerson;
import lodestar.vault.Words;

/** Handing somebody over, through the API as the pages do, and the trace that a handing over leaves. */
public final class Handovers {

    public static final String HAND_OVER = """
        mutation($i: HandOverInput!) { handOver(input: $i) { clientMutationId handoverId } }\
        """;
    public static final String TAKE_OVER = """
        query($of: ID!) { takeOver(youngPersonId: $of) { name latest { from to kind reason handedAt } aboutMe { parts { words } }
          words(first: 50) { matter isGoal isTheirs words by } open(first: 20) { sayingId answer byWhen by done } } }\
        """;

    private Handovers() {}

    public static Map<String, Object> input(YoungPerson about, Helper from, Helper to, String reason) {
        var input = new HashMap<String, Object>();
        input.put("clientMutationId", UUID.randomUUID().toString());
        input.put("youngPersonId", about.id().toString());
        input.put("fromId", from.id().toString());
        input.put("toId", to.id().toString());
        input.put("reason", reason);
        return input;
    }

    static JsonNode handOver(Client manager, YoungPerson about, Helper from, Helper to, String reason) {
        return manager.ask(HAND_OVER, Map.of("i", input(about, from, to, reason)));
    }

    static JsonNode takeOver(Client worker, YoungPerson about) {
        return worker.ask(TAKE_OVER, Map.of("of", about.id().toString()));
    }

    /** That one link followed another for a reason, as if it had been handed over some time ago. */
    public static void told(
            MadeUp council, YoungPerson about, SupportLink ended, SupportLink began, Helper by, String reason) {
        var me = new Actor(council.id(), UUID.randomUUID(), about.id(), Role.YOUNG_PERSON, null, Instant.EPOCH);
        var someone = RunningLodestar.bean(PeopleRepository.class)
                .find(me, about.id(), LocalDate.EPOCH)
                .orElseThrow();
        var id = RunningLodestar.bean(Ids.class).next();
        RunningLodestar.bean(HandoverRepository.class)
                .save(
                        new Handover(
                                council.id(),
                                about.id(),
                                id,
                                ended.id(),
                                began.id(),
                                by.id(),
                                Words.of(reason),
                                Instant.now()),
                        someone);
    }
}
