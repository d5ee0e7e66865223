package lodestar.voice;

import static lodestar.Client.code;
import static lodestar.voice.Voices.AUDIENCE;
import static lodestar.voice.Voices.answer;
import static lodestar.voice.Voices.changeAudience;
import static lodestar.voice.Voices.listed;
import static lodestar.voice.Voices.open;
import static lodestar.voice.Voices.said;
import static lodestar.voice.Voices.say;
import static lodestar.voice.Voices.saying;
import static lodestar.voice.Voices.takeBack;
import static lodestar.voice.Voices.waiting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lodestar.Client;
import lodestar.JoAndTheirCircle;
import lodestar.RunningLodestar;
import lodestar.access.Actor;
import lodestar.access.Receipts;
import lodestar.access.Role;
import lodestar.kernel.CouncilId;
import lodestar.kernel.Ids;
import lodestar.people.PeopleService;
import lodestar.people.Someone;
import lodestar.people.SupportLink;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Saying something, choosing who hears it, and taking it back. */
class VoiceApiTest extends JoAndTheirCircle {

    @Nested
    class Said_in_writing {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "its ok",
                    "👨‍👩‍👧‍👦 🏳️‍🌈 ❤️",
                    "أنا بخير",
                    "நான் நலம்",
                    "我很好\nand more",
                    "I\u0301",
                    "<script>alert(1)</script>"
                })
        void it_is_found_again_to_the_letter(String words) {
            var id = said(young, words, sam);

            assertThat(open(worker, jo.id(), id)
                            .at("/data/youngPerson/saying/words")
                            .asText())
                    .isEqualTo(words);
            assertThat(open(young, jo.id(), id)
                            .at("/data/youngPerson/saying/words")
                            .asText())
                    .isEqualTo(words);
        }

        @Test
        void four_thousand_characters_fit_as_a_person_counts_them_and_one_more_does_not() {
            assertThat(code(say(young, saying("👋🏽".repeat(4_000))))).isEmpty();
            assertThat(code(say(young, saying("é".repeat(4_000))))).isEmpty();

            var refused = say(young, saying("e\u0301".repeat(4_001)));

            assertThat(refused.at("/errors/0/extensions/field").asText()).isEqualTo("words");
            assertThat(refused.at("/errors/0/message").asText()).contains("4,001");
        }

        @Test
        void it_stands_nowhere_in_the_database_as_it_was_put() {
            said(young, "canaryinthewords", sam);

            for (var table : List.of("saying", "share", "share_person", "happened", "receipt")) {
                assertThat(DatabaseAs.owner().rows("SELECT * FROM " + table).toString())
                        .doesNotContain("canaryinthewords");
            }
        }

        @Test
        void the_same_id_says_it_once_and_gets_the_same_answer() {
            var input = saying("Once", sam);
            var first = say(young, input);

            assertThat(say(young, input)).isEqualTo(first);
            assertThat(listed(young, jo.id())).hasSize(1);
        }

        @Test
        void the_same_id_with_other_words_is_refused() {
            var input = saying("Once", sam);
            say(young, input);
            input.put("words", "Twice");

            assertThat(code(say(young, input))).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        }

        @Test
        void what_it_is_about_is_kept_and_what_cannot_be_is_refused() {
            for (var about : List.of(
                    Map.of("kind", "AREA", "area", "HOME"),
                    Map.of("kind", "PLAN_MATTER", "matter", "MONEY"),
                    Map.of("kind", "BEFORE_MEETING"),
                    Map.of("kind", "PERSON", "personId", sam.id().toString()))) {
                var kept = new HashMap<String, Object>();
                say(young, about(about)).at("/data/say/saying/about").properties().stream()
                        .filter(field -> !field.getValue().isNull())
                        .forEach(field ->
                                kept.put(field.getKey(), field.getValue().asText()));
                assertThat(kept).isEqualTo(about);
            }
            for (var about : List.of(
                    Map.of("kind", "AREA"),
                    Map.of("kind", "AREA", "area", "my brother hits me"),
                    Map.of("kind", "PLAN_MATTER", "matter", "my brother hits me"),
                    Map.of("kind", "PLAN_MATTER", "matter", "PETS"),
                    Map.of("kind", "AFTER_MEETING", "area", "HOME"),
                    Map.of("kind", "PERSON", "personId", UUID.randomUUID().toString()),
                    Map.of("kind", "PERSON", "personId", "nobody"))) {
                assertThat(say(young, about(about))
                                .at("/errors/0/extensions/field")
                                .asText())
                        .as("%s", about)
                        .isEqualTo("about");
            }
        }

        private Map<String, Object> about(Map<String, String> about) {
            var input = saying("Words", sam);
            input.put("about", about);
            return input;
        }
    }

    @Nested
    class Who_hears_it {

        @ParameterizedTest
        @ValueSource(strings = {"people", "counted", "quoted"})
        void is_asked_for_by_name_and_never_taken_for_granted(String left) {
            var input = saying("Words", sam);
            @SuppressWarnings("unchecked")
            var audience = (Map<String, Object>) input.get("audience");
            audience.remove(left);

            var answer = say(young, input);

            assertThat(answer.at("/errors/0/extensions/field").asText()).isEqualTo(left);
            assertThat(listed(young, jo.id())).isEmpty();
        }

        @Test
        void is_those_who_were_named_and_nobody_else() {
            var id = said(young, "For Sam", sam);

            assertThat(listed(worker, jo.id())).containsExactly(id);
            assertThat(waiting(worker)).containsExactly(id);
            assertThat(listed(manager, jo.id())).isEmpty();
            assertThat(waiting(manager)).isEmpty();
            assertThat(code(open(manager, jo.id(), id))).isEqualTo("NOT_FOUND");
        }

        @Test
        void is_nobody_when_nobody_was_named() {
            var id = said(young, "Only me");

            assertThat(listed(young, jo.id())).containsExactly(id);
            assertThat(listed(worker, jo.id())).isEmpty();
            assertThat(waiting(worker)).isEmpty();
        }

        @Test
        void cannot_be_somebody_who_is_not_around_or_has_no_way_to_hear() {
            var ade = council.helper("Ade");
            council.link(ade, jo, SupportLink.Kind.CARER);
            var past = council.helper("Past");
            council.link(
                    past, jo, SupportLink.Kind.SOCIAL_WORKER, council.today().minusDays(9), council.today());

            for (var nobody : List.of(ade, past, council.helper("Stranger"))) {
                assertThat(say(young, saying("Words", sam, nobody))
                                .at("/errors/0/extensions/field")
                                .asText())
                        .isEqualTo("people");
            }
            assertThat(listed(young, jo.id())).isEmpty();
        }

        @Test
        void can_be_changed_and_the_newest_word_counts() {
            var id = said(young, "Words", sam);

            var changed = changeAudience(young, id, pat).at("/data/changeAudience");

            assertThat(changed.at("/actedOn").asBoolean()).isFalse();
            assertThat(changed.at("/saying/audience/people").findValuesAsText("name"))
                    .containsExactly("Pat Brown");
            assertThat(listed(worker, jo.id())).isEmpty();
            assertThat(waiting(worker)).isEmpty();
            assertThat(listed(manager, jo.id())).containsExactly(id);
            assertThat(DatabaseAs.owner().list("SELECT COUNT(*) FROM share WHERE saying_id = 0x" + id.replace("-", "")))
                    .containsExactly("2");
        }

        @Test
        void is_told_to_nobody_but_the_speaker() {
            var id = said(young, "Words", sam, pat);
            var asked = "query($of: ID!, $id: ID!) { youngPerson(id: $of) { saying(id: $id) { id %s } } }"
                    .formatted(AUDIENCE);
            var which = Map.of("of", jo.id().toString(), "id", id);

            assertThat(young.ask(asked, which).toString()).contains("Pat Brown");
            assertThat(code(worker.ask(asked, which))).isEqualTo("NOT_FOUND");
            assertThat(worker.ask(asked, which).toString()).doesNotContain("Pat Brown");
        }

        @Test
        void ends_for_a_worker_at_the_next_request_when_their_link_ends() {
            var robin = council.helper("Robin");
            var link = council.link(robin, jo, SupportLink.Kind.PERSONAL_ADVISER);
            var adviser = council.signedIn(robin, Role.PRACTITIONER);
            var id = said(young, "Words", robin);
            assertThat(waiting(adviser)).containsExactly(id);

            council.end(link);

            assertThat(waiting(adviser)).isEmpty();
            assertThat(code(answer(adviser, id, 0, "YES", "Because"))).isEqualTo("NOT_FOUND");
        }

        @Test
        void a_worker_is_answered_to_the_byte_as_if_what_is_not_for_them_had_never_been_said() {
            said(young, "For Sam", sam);
            var before = everything(worker);

            var id = said(young, "For Pat", pat);

            assertThat(everything(worker)).isEqualTo(before);
            assertThat(withoutRequest(open(worker, jo.id(), id)))
                    .isEqualTo(withoutRequest(
                            open(worker, jo.id(), UUID.randomUUID().toString())));
            assertThat(withoutRequest(answer(worker, id, 0, "YES", "Because")))
                    .isEqualTo(withoutRequest(answer(worker, UUID.randomUUID().toString(), 0, "YES", "Because")));
        }
    }

    @Nested
    class Taken_back {

        @Test
        void it_is_gone_for_everybody_else_and_stays_for_the_speaker() {
            var id = said(young, "Words", sam);
            Voices.hear(worker, id);

            var taken = takeBack(young, id).at("/data/takeBack");

            assertThat(taken.at("/actedOn").asBoolean()).isFalse();
            assertThat(taken.at("/saying/state").asText()).isEqualTo("TAKEN_BACK");
            assertThat(taken.at("/saying/words").asText()).isEqualTo("Words");
            assertThat(listed(worker, jo.id())).isEmpty();
            assertThat(code(open(worker, jo.id(), id))).isEqualTo("NOT_FOUND");
        }

        @Test
        void what_was_done_about_it_stays_without_the_words_and_the_speaker_is_told() {
            var id = said(young, "Words", sam);
            answer(worker, id, 0, "YES", "We will");

            var taken = takeBack(young, id).at("/data/takeBack");

            assertThat(taken.at("/actedOn").asBoolean()).isTrue();
            var left = open(worker, jo.id(), id).at("/data/youngPerson/saying");
            assertThat(left.at("/words").isNull()).isTrue();
            assertThat(left.at("/happened").findValuesAsText("what"))
                    .containsExactly("HEARD", "ANSWERED", "TAKEN_BACK");
            assertThat(waiting(worker)).isEmpty();
        }

        @Test
        void again_it_changes_nothing_and_nothing_can_follow() {
            var id = said(young, "Words", sam);
            takeBack(young, id);

            assertThat(takeBack(young, id).at("/data/takeBack/saying/happened")).hasSize(1);
            assertThat(code(changeAudience(young, id, pat))).isEqualTo("TAKEN_BACK");
            assertThat(listed(manager, jo.id())).isEmpty();
        }

        @Test
        void it_can_be_by_nobody_else() {
            var id = said(young, "Words", sam);
            var kai = council.signedIn(council.youngPerson("Kai", 14));

            for (var other : List.of(worker, manager, kai)) {
                assertThat(code(takeBack(other, id))).isEqualTo("NOT_FOUND");
                assertThat(code(changeAudience(other, id))).isEqualTo("NOT_FOUND");
            }
        }
    }

    @Test
    void a_watch_that_fails_keeps_it_from_being_said_at_all() {
        var voice = withWatch(new Watch() {
            @Override
            public void said(Actor actor, Someone speaker, Saying saying) {
                assertThat(saying.words()).isNotNull();
                throw new IllegalStateException("The power went.");
            }
        });
        var me = new Actor(
                council.id(),
                council.account(jo.id(), Role.YOUNG_PERSON),
                jo.id(),
                Role.YOUNG_PERSON,
                null,
                Instant.now());
        var wanted = new Say(
                UUID.randomUUID(),
                "Words",
                false,
                null,
                new AudienceWanted(List.of(sam.id().toString()), false, false),
                null);

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> voice.say(me, wanted));

        assertThat(listed(young, jo.id())).isEmpty();
        assertThat(waiting(worker)).isEmpty();
        assertThat(withWatch(new Watch()).say(me, wanted).saying().manner()).isEqualTo(Manner.TYPED);
    }

    private static class Watch implements SaidWatch {
        @Override
        public void said(Actor actor, Someone speaker, Saying saying) {}

        @Override
        public boolean keeps(Someone speaker, UUID saying) {
            return true;
        }

        @Override
        public Set<UUID> listKept(CouncilId council, Collection<UUID> sayings) {
            return Set.of();
        }
    }

    private static VoiceService withWatch(SaidWatch watch) {
        return new VoiceService(
                RunningLodestar.bean(PeopleService.class),
                RunningLodestar.bean(OwnSayings.class),
                RunningLodestar.bean(Sayings.class),
                RunningLodestar.bean(Sharing.class),
                RunningLodestar.bean(Sounds.class),
                RunningLodestar.bean(Loop.class),
                new SaidWatches(List.of(watch)),
                RunningLodestar.bean(Receipts.class),
                RunningLodestar.bean(Ids.class),
                RunningLodestar.bean(Clock.class));
    }

    private List<JsonNode> everything(Client client) {
        return List.of(
                client.ask("{ waiting { nodes { sayingId } pageInfo { hasNextPage endCursor } } }"),
                client.ask(
                        "query($of: ID!) { youngPerson(id: $of) { sayings(first: 5) { nodes { id words }"
                                + " pageInfo { hasNextPage endCursor } } } }",
                        Map.of("of", jo.id().toString())),
                client.ask("{ caseload { nodes { name sayings(first: 2) { nodes { id } } } } }"));
    }

    private static String withoutRequest(JsonNode answer) {
        return answer.toString().replaceAll("\"requestId\":\"[0-9a-f-]{36}\"", "");
    }
}
