package lodestar.charter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;
import lodestar.RunningLodestar;
import lodestar.Whose;
import lodestar.access.Actor;
import lodestar.access.Role;
import lodestar.kernel.CouncilId;
import lodestar.kernel.Ids;
import lodestar.kernel.PersonId;
import lodestar.people.Helper;
import lodestar.people.HelperRepository;
import lodestar.store.DatabaseAs;

/** The charter through the API, as the pages of the site do. */
public final class Charters {

    static final String SHOWN = """
        { charter { version words signedByMeAt signers { nodes { name role organisation } pageInfo { hasNextPage endCursor } }
          signedAs { role many } earlier { version words } } }\
        """;

    private Charters() {}

    /** A first version, where there is a council and none is written in it. */
    static void writtenFor(Whose whose) {
        DatabaseAs.owner()
                .list("SELECT council_id FROM young_person WHERE HEX(id) = '%s'"
                        .formatted(whose.youngPerson().replace("-", "").toUpperCase(Locale.ROOT)))
                .stream()
                .map(CouncilId::new)
                .filter(council -> RunningLodestar.bean(CharterRepository.class)
                        .findNewest(council)
                        .isEmpty())
                .forEach(council -> {
                    var id = new PersonId(RunningLodestar.bean(Ids.class).next());
                    RunningLodestar.bean(HelperRepository.class)
                            .save(new Helper(council, id, "Lena Fox", null, null, Instant.EPOCH));
                    RunningLodestar.bean(CharterService.class)
                            .write(
                                    new Actor(
                                            council,
                                            UUID.randomUUID(),
                                            id,
                                            Role.PARTICIPATION_LEAD,
                                            null,
                                            Instant.EPOCH),
                                    new WriteCharter(UUID.randomUUID(), 0, "We ask before we decide."));
                });
    }

    public static JsonNode write(Client lead, int version, String words) {
        return lead.send("writeCharter", Map.of("version", version, "words", words), "version");
    }

    public static JsonNode sign(Client client, int version, boolean signed) {
        return client.send("signCharter", Map.of("version", version, "signed", signed), "signed");
    }

    public static JsonNode say(Client young, int version, String kept) {
        return young.send("sayCharterKept", Map.of("version", version, "kept", kept), "kept version");
    }

    static void done(JsonNode answer) {
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
    }
}
