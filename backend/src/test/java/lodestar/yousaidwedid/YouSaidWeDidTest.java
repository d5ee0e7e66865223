package lodestar.yousaidwedid;

import static lodestar.promise.Promises.made;
import static lodestar.promise.Promises.noted;
import static lodestar.promise.Promises.proposed;
import static lodestar.promise.Promises.theme;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import lodestar.Client;
import lodestar.JoAndTheirCircle;
import lodestar.MadeUp;
import lodestar.access.Role;
import lodestar.api.SameDatabase;
import lodestar.quote.Quotes;
import lodestar.store.DatabaseAs;
import lodestar.voice.Voices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The public page and its feed: signed out, and nothing but what is released. */
class YouSaidWeDidTest extends JoAndTheirCircle {

    private static final String HOSTILE = "<script>alert('x')</script> & \"]]> Ü \uD83D\uDE8C";
    private static final Client ANYBODY = new Client();

    private Client lead;
    private Client member;

    @BeforeEach
    void there_is_a_panel() {
        lead = council.signedIn(council.helper("Lena Fox"), Role.PARTICIPATION_LEAD);
        member = council.signedIn(council.helper("Ms Okoro"), Role.PANEL_MEMBER);
    }

    @Nested
    class The_page {

        @Test
        void shows_themes_and_promises_with_their_steps_and_dates_and_nobodys_name() {
            var buses = theme(lead, "Late buses");
            var promise = made(lead, council.today(), buses);
            noted(lead, promise, 1, "PROGRESS");

            var page = page();

            assertThat(page)
                    .contains("Late buses", "Free buses for everybody in care.", "Head of transport (council)")
                    .contains("Under way", "The buses are free from today.")
                    .doesNotContain("Lena Fox", "Ms Okoro", "Jo");
        }

        @Test
        void shows_nothing_of_what_is_only_put_forward() {
            proposed(member, council.today(), theme(lead, "Late buses"));

            assertThat(page()).doesNotContain("Free buses");
            assertThat(feed()).doesNotContain("Free buses");
        }

        @Test
        void keeps_late_and_broken_and_the_first_date_in_sight() {
            var buses = theme(lead, "Late buses");
            var broken = made(lead, council.today(), buses);
            noted(lead, broken, 1, "BROKEN");
            var late = made(lead, council.today(), buses);
            DatabaseAs.owner()
                    .change(
                            "UPDATE promise_step SET decided_on = '2026-01-01', by_day = '2026-02-01' WHERE promise_id = UNHEX('%s')"
                                    .formatted(late.replace("-", "")));

            assertThat(page())
                    .contains("Broken: it will not be done")
                    .contains("Late: the date has passed and it is not done.")
                    .contains("By 1 February 2026.");
        }

        @Test
        void shows_words_only_while_their_speaker_lets_everybody_read_them() {
            var saying = Voices.said(young, "Ask us first.");
            Quotes.shown(young, lead, council.id(), saying, "PANEL", "Ask us first.");
            assertThat(page()).doesNotContain("Ask us first.");

            Quotes.shown(young, lead, council.id(), saying, "PUBLIC", "Ask us first.");
            assertThat(page()).contains("Ask us first.", "a young person");
            var tag = get(place()).headers().firstValue("ETag").orElseThrow();

            Quotes.takeBack(young, saying, "PUBLIC");
            assertThat(page()).doesNotContain("Ask us first.");
            assertThat(ANYBODY.send(ANYBODY.request(place()).header("If-None-Match", tag))
                            .statusCode())
                    .isEqualTo(200);
        }

        @Test
        void shows_no_figure_before_a_quarter_is_closed() {
            assertThat(page()).contains("There are no figures yet.");
        }

        @Test
        void takes_whatever_somebody_wrote_for_text() {
            theme(lead, HOSTILE);

            assertThat(page())
                    .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;]]&gt; Ü \uD83D\uDE8C")
                    .doesNotContain("<script");
        }

        @Test
        void is_of_one_council_alone() {
            theme(lead, "Late buses");

            assertThat(get("/you-said-we-did/" + MadeUp.council().id()).body()).doesNotContain("Late buses");
            assertThat(get("/you-said-we-did").statusCode()).isEqualTo(200);
            for (var nobody : List.of("E00000001", "nowhere", "E0000000100")) {
                assertThat(get("/you-said-we-did/" + nobody).statusCode()).isEqualTo(404);
            }
        }
    }

    @Nested
    class The_feed {

        @Test
        void has_an_entry_for_each_step_with_an_id_that_stays() {
            var promise = made(lead, council.today(), theme(lead, "Late buses"));
            var first = ids(feed());
            noted(lead, promise, 1, "KEPT");

            var after = feed();

            assertThat(ids(after))
                    .hasSize(first.size() + 1)
                    .containsAll(first)
                    .allMatch(id -> id.startsWith("urn:uuid:"));
            var feed = document(after).getDocumentElement();
            assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
            for (var needed : List.of("id", "title", "updated", "author", "entry")) {
                assertThat(feed.getElementsByTagName(needed).getLength())
                        .as(needed)
                        .isPositive();
            }
            assertThat(Instant.parse(text(feed, "updated"))).isNotNull();
            assertThat(text((Element) feed.getElementsByTagName("entry").item(0), "title"))
                    .contains("Done, they say");
            assertThat(((Element) feed.getElementsByTagName("link").item(0)).getAttribute("href"))
                    .startsWith("http")
                    .endsWith(feedPlace());
        }

        @Test
        void is_whole_whatever_somebody_wrote() {
            made(lead, council.today(), theme(lead, HOSTILE));

            assertThat(document(feed()).getDocumentElement().getTextContent()).contains(HOSTILE);
        }

        @Test
        void never_holds_a_young_persons_words_because_what_follows_it_keeps_them() {
            Quotes.shown(young, lead, council.id(), Voices.said(young, "Ask us first."), "PUBLIC", "Ask us first.");

            assertThat(page()).contains("Ask us first.");
            assertThat(feed()).doesNotContain("Ask us first.");
        }
    }

    @Nested
    class Both {

        @Test
        void give_no_cookie_read_none_and_are_asked_for_before_any_copy_is_shown() {
            for (var place : List.of(place(), feedPlace(), "/you-said-we-did", "/you-said-we-did.atom")) {
                var answer = young.get(place);
                assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
                assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-cache");
                assertThat(answer.headers()
                                .firstValue("Content-Security-Policy")
                                .orElseThrow())
                        .contains("default-src 'none'");
                assertThat(answer.body()).isEqualTo(get(place).body());
                var tag = answer.headers().firstValue("ETag").orElseThrow();
                var again = ANYBODY.send(ANYBODY.request(place).header("If-None-Match", tag));
                assertThat(again.statusCode()).isEqualTo(304);
                assertThat(again.body()).isEmpty();
            }
        }

        @Test
        void have_whoever_reads_without_end_wait() {
            var few = Map.<String, Object>of("lodestar.attempts.most-from-an-address", 1);
            try (var lodestar = SameDatabase.start(few)) {
                var reader = ANYBODY.at("http://localhost:" + lodestar.serve());
                var last = Stream.generate(() -> reader.get("/you-said-we-did.atom"))
                        .limit(21)
                        .filter(answer -> answer.statusCode() != 200)
                        .findFirst()
                        .orElseThrow();
                assertThat(last.statusCode()).isEqualTo(429);
                assertThat(last.headers().firstValue("Retry-After")).isPresent();
                assertThat(last.body()).contains("Please try again in a little while.");
            }
        }

        @Test
        void run_nothing() {
            assertThat(page()).doesNotContain("<script", "style=", " onload", "javascript:");
        }
    }

    private String place() {
        return "/you-said-we-did/" + council.id();
    }

    private String feedPlace() {
        return place() + "/feed.atom";
    }

    private String page() {
        return get(place()).body();
    }

    private String feed() {
        return get(feedPlace()).body();
    }

    private static HttpResponse<String> get(String place) {
        return ANYBODY.get(place);
    }

    private static List<String> ids(String feed) {
        var entries = document(feed).getDocumentElement().getElementsByTagName("entry");
        var ids = new ArrayList<String>();
        for (int at = 0; at < entries.getLength(); at++) {
            ids.add(text((Element) entries.item(at), "id"));
        }
        return ids;
    }

    private static String text(Element element, String name) {
        return element.getElementsByTagName(name).item(0).getTextContent();
    }

    private static Document document(String feed) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(feed)));
        } catch (ParserConfigurationException | IOException | SAXException notWhole) {
            throw new AssertionError(notWhole);
        }
    }
}
