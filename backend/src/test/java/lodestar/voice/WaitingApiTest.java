package lodestar.voice;

import static lodestar.Client.code;
import static lodestar.voice.Voices.answer;
import static lodestar.voice.Voices.giveVerdict;
import static lodestar.voice.Voices.hear;
import static lodestar.voice.Voices.listed;
import static lodestar.voice.Voices.markDone;
import static lodestar.voice.Voices.open;
import static lodestar.voice.Voices.said;
import static lodestar.voice.Voices.saying;
import static lodestar.voice.Voices.takeBack;
import static lodestar.voice.Voices.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import lodestar.Client;
import lodestar.JoAndTheirCircle;
import lodestar.access.Role;
import lodestar.people.Helper;
import lodestar.people.SupportLink;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What somebody who answers is shown without a word of what was said, and what they can do about it. */
class WaitingApiTest extends JoAndTheirCircle {

    @Nested
    class What_somebody_said {

        @Test
        void stands_on_their_page_the_newest_first_without_a_word_of_it_and_is_no_look() {
            var first = said(young, "canaryword one", sam);
            var settled = said(young, "canaryword two", sam);
            answer(worker, settled, 0, "YES", "canaryword three");
            giveVerdict(young, settled, 1, "SORTED");
            var before = looks();

            var seen = mentions(worker);

            assertThat(seen.findValuesAsText("sayingId")).containsExactly(settled, first);
            assertThat(seen.findValuesAsText("state")).containsExactly("SETTLED", "SAID");
            assertThat(seen.toString()).doesNotContain("canaryword");
            assertThat(looks()).isEqualTo(before);
        }

        @Test
        void to_somebody_else_stands_there_for_nobody_else() {
            said(young, "Words", sam);
            said(young, "Words");

            assertThat(mentions(manager).findValuesAsText("sayingId")).isEmpty();
            assertThat(count(manager)).isZero();
            assertThat(code(ask(young, "mentions { nodes { state } }"))).isNotEmpty();
        }

        @Test
        void comes_page_by_page() {
            var ids =
                    Stream.of("a", "b", "c").map(each -> said(young, each, sam)).toList();

            var page = ask(worker, "mentions(first: 2) { nodes { sayingId } pageInfo { endCursor } }");
            var rest = ask(
                    worker,
                    "mentions(first: 2, after: \"%s\") { nodes { sayingId } }"
                            .formatted(page.findValue("endCursor").asText()));

            assertThat(page.findValuesAsText("sayingId")).containsExactly(ids.get(2), ids.get(1));
            assertThat(rest.findValuesAsText("sayingId")).containsExactly(ids.getFirst());
        }
    }

    @Test
    void how_much_waits_from_each_is_told_on_the_caseload() {
        var kai = council.youngPerson("Kai", 15);
        council.link(sam, kai);
        said(young, "Words", sam);
        said(young, "More words", sam);
        var refused = said(young, "Less", sam);
        answer(worker, refused, 0, "NO", "Because");
        said(young, "For the manager", pat);

        var nodes =
                worker.ask("{ caseload { nodes { name waits { count } } } }").at("/data/caseload/nodes");

        assertThat(nodes.toString()).contains("{\"name\":\"Jo\",\"waits\":{\"count\":2}}");
        assertThat(nodes.toString()).contains("{\"name\":\"Kai\",\"waits\":{\"count\":0}}");
    }

    @Nested
    class What_can_be_done {

        @Test
        void follows_where_it_stands() {
            var id = said(young, "Words", sam);
            assertThat(acts(worker, id)).containsExactly("HEAR", "ANSWER", "HAND_ON");

            hear(worker, id);
            assertThat(acts(worker, id)).containsExactly("ANSWER", "HAND_ON");

            answer(worker, id, 0, "YES", "Because");
            assertThat(acts(worker, id)).containsExactly("ANSWER", "MARK_DONE", "HAND_ON");

            markDone(worker, id, 1, "There");
            assertThat(acts(worker, id)).containsExactly("MARK_DONE");

            giveVerdict(young, id, 2, "NOT_SORTED");
            assertThat(acts(worker, id)).containsExactly("HEAR", "ANSWER", "HAND_ON");

            answer(worker, id, 3, "NO", "Because");
            assertThat(acts(worker, id)).containsExactly("ANSWER");

            takeBack(young, id);
            assertThat(acts(worker, id)).isEmpty();
        }

        @Test
        void with_good_news_is_to_hear_it() {
            var input = saying("I passed!", sam);
            input.put("goodNews", true);
            var id = Voices.say(young, input).at("/data/say/saying/id").asText();

            assertThat(acts(worker, id)).containsExactly("HEAR", "HAND_ON");
        }

        @Test
        void is_another_matter_for_whoever_has_not_read_it_yet() {
            var id = said(young, "Words", sam, pat);

            hear(worker, id);

            assertThat(acts(manager, id)).contains("HEAR");
        }
    }

    @Nested
    class Others_to_hand_it_on_to {

        @Test
        void are_those_who_may_hear_it_and_never_oneself() {
            var ali = council.helper("Ali Reed");
            council.link(ali, jo, SupportLink.Kind.PERSONAL_ADVISER);
            var carer = council.helper("Nan Jo");
            council.link(carer, jo, SupportLink.Kind.CARER);

            assertThat(others(worker, said(young, "Words", sam, pat))).containsExactly("Pat Brown");
            assertThat(others(worker, said(young, "Words", sam))).isEmpty();
            assertThat(others(worker, said(young, "Words", sam, pat, ali))).containsExactly("Ali Reed", "Pat Brown");
        }

        @Test
        void are_not_those_who_have_left() {
            var ali = council.helper("Ali Reed");
            var link = council.link(ali, jo, SupportLink.Kind.PERSONAL_ADVISER);
            var id = said(young, "Words", sam, ali);

            council.end(link);

            assertThat(others(worker, id)).isEmpty();
        }
    }

    @Test
    void it_is_told_from_whom_something_came_to_whoever_took_over() {
        var ali = council.helper("Ali Reed");
        var alis = council.link(ali, jo, SupportLink.Kind.PERSONAL_ADVISER);
        said(young, "To both", sam, ali);
        said(young, "To Ali", ali);
        council.end(alis);
        var robin = council.helper("Robin Lee");
        council.link(robin, jo, SupportLink.Kind.PERSONAL_ADVISER);

        assertThat(from(council.signedIn(robin, Role.PRACTITIONER))).containsExactly("Ali Reed", "Ali Reed");
        assertThat(from(worker)).containsExactly("null");
    }

    @Test
    void what_is_hidden_from_somebody_who_was_named_is_in_none_of_their_lists_and_not_there_by_its_id() {
        var id = said(young, "Words", sam, pat);

        hide(id, sam, true);

        assertThat(waiting(worker)).isEmpty();
        assertThat(listed(worker, jo.id())).isEmpty();
        assertThat(mentions(worker).findValuesAsText("sayingId")).isEmpty();
        assertThat(count(worker)).isZero();
        assertThat(code(open(worker, jo.id(), id))).isEqualTo("NOT_FOUND");
        assertThat(code(answer(worker, id, 0, "YES", "Because"))).isEqualTo("NOT_FOUND");
        assertThat(others(manager, id)).isEmpty();
        assertThat(waiting(manager)).containsExactly(id);

        hide(id, sam, false);
        assertThat(waiting(worker)).containsExactly(id);
    }

    private void hide(String item, Helper from, boolean hidden) {
        var values = "'%s', 0x%s, 0x%s, 0x%s, 'SAYING', 0x%s, %s, '2026-11-22 12:00:00'"
                .formatted(
                        council.id(),
                        hex(item),
                        hex(from.id()),
                        hex(hidden ? new UUID(1, 1) : new UUID(1, 2)),
                        hex(jo.id()),
                        hidden);
        DatabaseAs.owner()
                .change("INSERT INTO hidden_from"
                        + " (council_id, item_id, helper_id, id, item_kind, young_person_id, hidden, said_at)"
                        + " VALUES (" + values + ")");
    }

    private static String hex(Object id) {
        return id.toString().replace("-", "");
    }

    private List<String> others(Client client, String id) {
        return one(client, id, "next { others { name } }").findValuesAsText("name");
    }

    private List<String> acts(Client client, String id) {
        return one(client, id, "next { acts }")
                .findValue("acts")
                .valueStream()
                .map(JsonNode::asText)
                .toList();
    }

    private JsonNode one(Client client, String id, String fields) {
        return ask(client, "saying(id: \"%s\") { %s }".formatted(id, fields));
    }

    private JsonNode mentions(Client client) {
        return ask(client, "mentions { nodes { sayingId state } }");
    }

    private int count(Client client) {
        return ask(client, "waits { count }").findValue("count").asInt();
    }

    private List<String> from(Client client) {
        return client.ask("{ waiting { nodes { tookOverFrom } } }").findValuesAsText("tookOverFrom");
    }

    private JsonNode ask(Client client, String fields) {
        return client.ask(
                "query($of: ID!) { youngPerson(id: $of) { %s } }".formatted(fields),
                Map.of("of", jo.id().toString()));
    }

    private long looks() {
        return DatabaseAs.owner()
                .list("SELECT id FROM audit_line WHERE is_look = TRUE AND action = 'voice.read'"
                        + " AND young_person_id = 0x" + hex(jo.id()))
                .size();
    }
}
