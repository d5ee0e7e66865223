package lodestar.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;
import lodestar.audit.Lines;
import lodestar.store.DatabaseAs;
import org.jspecify.annotations.Nullable;

/** What the tests do about copies that were asked for. */
final class SubjectAccesses {

    static final String CHANGED = "{clientMutationId id}";

    private static final String THINGS = """
        query($id:ID!,$after:String,$only:Boolean!){subjectAccess(id:$id){state version mine next count leftOutCount since
        dueOn name reference steps{what by words}
        things(first:20,after:$after,onlyLeftOut:$only){nodes{id title depth places{name label text hasWords}
        leftOut{id place words because}} pageInfo{hasNextPage endCursor}}}}\
        """;

    private SubjectAccesses() {}

    static JsonNode open(Client officer, String reference, Object askedOn) {
        return send(officer, "openSubjectAccess", Map.of("reference", reference, "askedOn", askedOn.toString()));
    }

    static JsonNode leaveOut(
            Client officer, String request, String thing, String place, @Nullable String words, String because) {
        var input = new HashMap<String, Object>(
                Map.of("subjectAccessId", request, "thingId", thing, "place", place, "because", because));
        input.put("words", words);
        return send(officer, "leaveOut", input);
    }

    static JsonNode putBack(Client officer, String request, String leftOut) {
        return send(officer, "putBack", Map.of("subjectAccessId", request, "leftOutId", leftOut));
    }

    static JsonNode step(Client officer, String request, int version, String what) {
        return send(
                officer,
                "stepOfAccess",
                Map.of(
                        "subjectAccessId",
                        request,
                        "version",
                        version,
                        "what",
                        what,
                        "words",
                        "There is a reason for it."));
    }

    static String id(JsonNode answer) {
        var id = answer.at("/data").elements().next().at("/id").asText();
        if (id.isEmpty()) {
            throw new AssertionError(answer.toString());
        }
        return id;
    }

    static JsonNode read(Client officer, String request) {
        return read(officer, request, null, false);
    }

    static JsonNode read(Client officer, String request, @Nullable String after, boolean onlyLeftOut) {
        var variables = new HashMap<String, Object>(Map.of("id", request, "only", onlyLeftOut));
        variables.put("after", after);
        return officer.ask(THINGS, variables).at("/data/subjectAccess");
    }

    /** The thing in which those words stand. */
    static JsonNode thing(Client officer, String request, String words) {
        @Nullable String after = null;
        while (true) {
            var page = read(officer, request, after, false).at("/things");
            for (var thing : page.at("/nodes")) {
                if (thing.at("/places").toString().contains(words)) {
                    return thing;
                }
            }
            if (!page.at("/pageInfo/hasNextPage").asBoolean()) {
                throw new AssertionError("There is nothing with those words.");
            }
            after = page.at("/pageInfo/endCursor").asText();
        }
    }

    /** The place in a thing where those words stand. */
    static String place(JsonNode thing, String words) {
        for (var place : thing.at("/places")) {
            if (place.at("/text").asText().contains(words)) {
                return place.at("/name").asText();
            }
        }
        throw new AssertionError("These words stand nowhere in it.");
    }

    static HttpResponse<byte[]> knock(Client officer, String request) {
        return officer.sendForBytes(officer.request("/subject-access/%s/copy.zip".formatted(request))
                .GET());
    }

    /** As if nobody had ever asked about anybody of the council. */
    static void forget(String youngPerson) {
        for (var table : List.of("put_back", "left_out", "subject_access_step", "subject_access")) {
            DatabaseAs.owner()
                    .change(
                            "DELETE FROM %s WHERE council_id IN (SELECT council_id FROM young_person WHERE id = UNHEX('%s'))"
                                    .formatted(table, Lines.hex(youngPerson)));
        }
    }

    private static JsonNode send(Client officer, String mutation, Map<String, ?> about) {
        var input = new HashMap<String, Object>(about);
        input.put("clientMutationId", UUID.randomUUID().toString());
        var type = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1);
        return officer.ask(
                "mutation($i:%sInput!){%s(input:$i)%s}".formatted(type, mutation, CHANGED), Map.of("i", input));
    }
}
