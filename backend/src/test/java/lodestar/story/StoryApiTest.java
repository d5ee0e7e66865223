package lodestar.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;
import lodestar.JoAndTheirCircle;
import lodestar.Life;
import lodestar.MadeUp;
import lodestar.RunningLodestar;
import lodestar.access.Actor;
import lodestar.access.Role;
import lodestar.audit.Lines;
import lodestar.recording.Spoken;
import lodestar.sound.AudioDecoder;
import lodestar.store.DatabaseAs;
import lodestar.voice.Voices;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A young person takes everything away, and nobody else does. */
class StoryApiTest {

    private static final String MARK = "kittiwake";

    @Nested
    class Of_a_whole_life {

        private static final Life LIFE = new Life(MadeUp.council(), MARK);
        private static final Map<String, byte[]> STORY = Stories.take(LIFE.phone());

        @Test
        void everything_that_was_said_about_them_or_by_them_is_on_the_page_and_in_the_data() {
            var said = List.of(
                    "Jo " + MARK,
                    "They said why to " + MARK,
                    "What matters to " + MARK,
                    "I hope " + MARK,
                    "I hope " + LIFE.unseen(),
                    "I saw " + MARK,
                    "I said " + MARK,
                    "I said " + LIFE.unseen(),
                    "Because of " + MARK,
                    LIFE.unchecked(),
                    "About " + MARK,
                    "What helps " + MARK,
                    "Help " + LIFE.unseen(),
                    "Dad " + MARK,
                    "Mum " + LIFE.unseen(),
                    "Ali " + MARK,
                    LIFE.wordFor(LIFE.worker()),
                    "Home is " + MARK,
                    "With me lives " + LIFE.unseen());

            assertThat(Stories.page(STORY)).contains(said);
            assertThat(Stories.json(STORY)).contains(said);
        }

        @Test
        void it_holds_something_of_every_kind() {
            assertThat(Stories.things(STORY).stream()
                            .map(thing -> thing.at("/kind").asText()))
                    .contains(
                            "star",
                            "star_view",
                            "said",
                            "said_step",
                            "share",
                            "recording",
                            "about_me",
                            "plan",
                            "plan_signature",
                            "goal_mark",
                            "meeting",
                            "meeting_asked",
                            "meeting_answer",
                            "meeting_wish",
                            "meeting_held",
                            "meeting_said",
                            "help",
                            "help_step",
                            "family_time_wish",
                            "family_time_answer",
                            "family_time_time",
                            "my_word",
                            "shown_to",
                            "home_view",
                            "lives_with_me",
                            "supporter",
                            "handover",
                            "hidden_from",
                            "concern",
                            "look");
        }

        @Test
        void it_is_as_the_schema_that_lies_beside_it_and_is_published_says() {
            var published = new Client().get("/take/my-story.schema.json");
            assertThat(STORY.get("my-story.schema.json"))
                    .isEqualTo(published.body().getBytes(UTF_8));

            var schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(published.body());
            assertThat(schema.validate(Client.tree(Stories.json(STORY)))).isEmpty();
        }

        @Test
        void helpers_have_the_names_that_the_young_person_gives_them() {
            assertThat(Stories.json(STORY)).doesNotContain(LIFE.worker().name());
            assertThat(Stories.page(STORY)).doesNotContain(LIFE.worker().name());
        }

        @Test
        void each_sound_lies_beside_the_page_as_it_is_kept() {
            var recordings = Stories.things(STORY, "recording");
            assertThat(recordings).hasSize(3);
            recordings.forEach(recording -> {
                var file = recording.at("/sound/file").asText();
                assertThat(STORY).containsKey(file);
                assertThat(STORY.get(file))
                        .hasSize(recording.at("/sound/bytes").asInt())
                        .isEqualTo(Spoken.play(LIFE.phone(), recording.at("/id").asText())
                                .body());
                assertThat(Stories.page(STORY)).contains("src=\"%s\"".formatted(file));
            });
        }

        @Test
        void things_stand_in_the_order_in_which_they_happened() {
            var top = new ArrayList<String>();
            Client.tree(Stories.json(STORY))
                    .at("/things")
                    .forEach(thing -> top.add(thing.at("/at").asText()));

            assertThat(top).hasSizeGreaterThan(20);
            assertThat(top.stream().map(Instant::parse)).isSorted();
        }

        @Test
        void the_page_needs_nothing_but_itself_and_the_sound() {
            assertThat(Stories.page(STORY))
                    .startsWith("<!doctype html>")
                    .doesNotContainPattern("<script|<link|<img|<iframe|@import|url\\(|https?://");
        }

        @Test
        void the_file_is_named_by_the_day_alone_and_kept_by_nobody_on_its_way() {
            var answer = Stories.knock(LIFE.phone());

            assertThat(answer.headers().firstValue("content-disposition").orElse(""))
                    .matches("attachment; ?filename=\"my-story-\\d{4}-\\d\\d-\\d\\d\\.zip\".*");
            assertThat(answer.headers().firstValue("content-type")).hasValue("application/zip");
            assertThat(answer.headers().firstValue("cache-control").orElse("")).contains("no-store");
            assertThat(answer.headers().firstValue("cross-origin-resource-policy"))
                    .hasValue("same-origin");
        }
    }

    @Nested
    class At_the_door extends JoAndTheirCircle {

        @Test
        void taking_it_leaves_one_line_in_the_audit_and_is_no_look() {
            var lines = new Lines(jo.councilId()).during(() -> Stories.take(young));

            assertThat(lines).containsExactly("YOUNG_PERSON exchange.my_story SELF " + Lines.hex(jo.id()));
            assertThat(Stories.things(Stories.take(young), "look")).isEmpty();
        }

        @ParameterizedTest
        @EnumSource(value = Role.class, names = "YOUNG_PERSON", mode = EnumSource.Mode.EXCLUDE)
        void nobody_else_can_take_it(Role role) {
            var somebody = council.signedIn(council.helper("Kim Lee"), role);
            var answer = Stories.knock(somebody);

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(new String(answer.body(), UTF_8)).contains("NOT_FOUND").doesNotContain("Jo");
        }

        @Test
        void whoever_is_signed_out_is_asked_to_sign_in() {
            assertThat(Stories.knock(new Client()).statusCode()).isEqualTo(403);
        }

        @Test
        void a_second_one_while_one_is_being_made_gets_a_sentence_and_the_next_one_the_story() {
            var her = new Actor(council.id(), UUID.randomUUID(), jo.id(), Role.YOUNG_PERSON, null, Instant.now());
            var done = RunningLodestar.bean(Making.class).begin(her);

            var refused = Stories.knock(young);
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(new String(refused.body(), UTF_8)).contains("Your file is still being made.");
            done.run();
            assertThat(Stories.take(young)).isNotEmpty();
            assertThat(Stories.take(young)).isNotEmpty();
        }

        @Test
        void another_site_cannot_have_it_fetched() {
            assertThat(Stories.knock(young, "Sec-Fetch-Site", "cross-site").statusCode())
                    .isEqualTo(400);
            assertThat(Stories.knock(young, "Sec-Fetch-Site", "same-site").statusCode())
                    .isEqualTo(400);
            assertThat(Stories.knock(young, "Sec-Fetch-Site", "same-origin").statusCode())
                    .isEqualTo(200);
        }
    }

    @Nested
    class Whatever_was_written extends JoAndTheirCircle {

        @Test
        void nothing_anybody_wrote_is_more_than_text() {
            Voices.said(young, "<script>alert(1)</script> & \"quoted\" 'too' </dd><img src=x>", sam);

            assertThat(Stories.page(Stories.take(young)))
                    .contains(
                            "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quoted&quot; &#39;too&#39; &lt;/dd&gt;")
                    .doesNotContain("<script", "<img");
        }

        @Test
        void words_of_any_kind_come_through_whole() {
            var long4000 = "ab ".repeat(1_333);
            Voices.said(young, long4000.strip(), sam);
            Voices.said(young, "أنا بخير اليوم 👩‍👧 \u202Eabc", sam);

            var story = Stories.take(young);
            assertThat(Stories.json(story)).contains(long4000.strip());
            assertThat(Stories.page(story)).contains(long4000.strip(), "<dd dir=\"auto\">أنا بخير اليوم 👩‍👧");
        }

        @Test
        void what_does_not_open_is_said_and_the_rest_is_none_the_worse() {
            Voices.said(young, "This one is whole", sam);
            var spoilt = Voices.said(young, "This one is not", sam);
            DatabaseAs.owner()
                    .change("UPDATE saying SET words = REVERSE(words) WHERE id = UNHEX('%s')"
                            .formatted(Lines.hex(spoilt)));

            assertThat(Stories.json(Stories.take(young)))
                    .contains("This one is whole", "could not be opened")
                    .doesNotContain("This one is not");
        }

        @Test
        void a_sound_that_is_gone_from_the_storage_leaves_a_note_in_its_place() throws IOException {
            var recording = Spoken.recorded(young, Spoken.longer());
            Spoken.said(young, recording, sam);
            var other = Spoken.recorded(young, Spoken.longer());
            Spoken.said(young, other, sam);
            Files.delete(Spoken.kept(council.id(), recording));

            var story = Stories.take(young);
            assertThat(new String(story.get("sound/%s.wav.txt".formatted(recording)), UTF_8))
                    .contains("could not be put in");
            assertThat(story.get("sound/%s.wav".formatted(other)))
                    .isEqualTo(AudioDecoder.open(Spoken.longer()).file());
        }

        @Test
        void a_life_with_nothing_in_it_yet_is_a_story_too() {
            var robin = council.youngPerson("Robin", 12);
            var story = Stories.take(council.signedIn(robin));

            assertThat(Stories.page(story)).contains("Robin", "There is nothing here yet.");
            assertThat(Client.tree(Stories.json(story)).at("/things")).isEmpty();
        }
    }
}
