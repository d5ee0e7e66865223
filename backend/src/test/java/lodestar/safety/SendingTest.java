package lodestar.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import lodestar.Client;
import lodestar.MadeUp;
import lodestar.access.Role;
import lodestar.people.Helper;
import lodestar.people.YoungPerson;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What leaves Lodestar about a concern: to a real SMTP server and a real web hook on this machine. */
class SendingTest {

    private static final String SECRET = "a secret of more than thirty-two letters";
    private static final List<Taken> TAKEN = new ArrayList<>();
    private static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private static HttpServer hook;
    private static Watched watched;
    private static int answer = 204;

    private MadeUp council;
    private YoungPerson jo;
    private Helper sam;

    /** One request as the hook took it. */
    private record Taken(String time, String signature, String body) {}

    @BeforeAll
    static void start() throws Exception {
        MAIL.start();
        hook = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        hook.createContext("/", exchange -> {
            var headers = exchange.getRequestHeaders();
            TAKEN.add(new Taken(
                    headers.getFirst(HookRoute.TIME),
                    headers.getFirst(HookRoute.SIGNATURE),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        hook.start();
        watched = new Watched(Map.of(
                "lodestar.mail.host",
                "127.0.0.1:" + MAIL.getSmtp().getPort(),
                "lodestar.mail.from",
                "lodestar@exampleshire.example",
                "lodestar.mail.in-hours",
                "concerns@exampleshire.example",
                "lodestar.mail.duty",
                "duty@exampleshire.example",
                "lodestar.hook.url",
                "http://localhost:%d/".formatted(hook.getAddress().getPort()),
                "lodestar.hook.secret",
                SECRET));
    }

    @AfterAll
    static void stop() {
        watched.close();
        hook.stop(0);
        MAIL.stop();
    }

    @BeforeEach
    void jo_with_sam() throws Exception {
        council = MadeUp.council();
        jo = council.youngPerson("Jo Quokka", 14);
        sam = council.helper("Sam Wombat");
        council.link(sam, jo);
        council.account(sam.id(), Role.PRACTITIONER);
        MAIL.purgeEmailFromAllMailboxes();
        TAKEN.clear();
        answer = 204;
    }

    @Test
    void in_hours_a_mail_with_a_number_and_a_link_goes_to_the_mailbox_that_is_read() throws Exception {
        watched.at("10:00");
        var id = watched.raised(council, jo);

        watched.send(council);

        assertThat(MAIL.getReceivedMessages()).hasSize(1);
        var mail = MAIL.getReceivedMessages()[0];
        assertThat(mail.getAllRecipients()[0]).hasToString("concerns@exampleshire.example");
        assertThat(mail.getSubject()).isEqualTo("Lodestar: concern %s waits".formatted(Numbers.of(id)));
        assertThat(text(mail)).contains(Numbers.of(id), "/concerns/" + id);
    }

    @Test
    void what_is_sent_holds_no_name_no_reference_and_no_word() throws Exception {
        watched.at("18:30");
        watched.raised(council, jo);

        watched.send(council);

        assertThat(text(MAIL.getReceivedMessages()[0]) + TAKEN.getFirst().body())
                .doesNotContain(
                        "Jo",
                        "Quokka",
                        "Sam",
                        "Wombat",
                        jo.reference(),
                        "HELP",
                        jo.id().toString());
    }

    @Test
    void out_of_hours_those_on_duty_are_told_and_the_young_person_knows_when_it_arrived() {
        watched.at("18:30");
        var id = watched.raised(council, jo);
        assertThat(watched.seen(council, jo, id).state()).isEqualTo(SeenConcern.State.DUTY_BEING_TOLD);

        watched.send(council);

        assertThat(watched.seen(council, jo, id).state()).isEqualTo(SeenConcern.State.DUTY_TOLD);
        assertThat(MAIL.getReceivedMessagesForDomain("duty@exampleshire.example"))
                .hasSize(1);
        watched.at("19:30");
        watched.goOn(council);
        watched.send(council);
        assertThat(MAIL.getReceivedMessages()).hasSize(2);
    }

    @Test
    void the_hook_is_signed_over_the_time_and_the_body() {
        watched.at("10:00");
        var id = watched.raised(council, jo);

        watched.send(council);

        var taken = TAKEN.getFirst();
        assertThat(taken.signature()).isEqualTo("sha256=" + hmac(taken.time() + "." + taken.body()));
        var body = Client.tree(taken.body());
        assertThat(body.at("/number").asText()).isEqualTo(Numbers.of(id));
        assertThat(body.at("/for").asText()).isEqualTo("IN_HOURS");
        assertThat(body).hasSize(4);
    }

    @Test
    void what_is_not_taken_is_tried_again_later_and_holds_up_no_other() {
        watched.at("10:00");
        answer = 500;
        var first = watched.raised(council, jo);
        watched.raised(council, jo);

        watched.send(council);

        assertThat(MAIL.getReceivedMessages()).hasSize(2);
        assertThat(TAKEN).hasSize(2);
        answer = 204;
        watched.send(council);
        assertThat(TAKEN).hasSize(2);
        watched.at("10:01");
        watched.send(council);
        assertThat(TAKEN).hasSize(4);
        assertThat(sent(first)).containsOnly("sent");
    }

    @Test
    void a_sender_that_died_on_the_way_leaves_it_to_the_next() {
        watched.at("10:00");
        var id = watched.raised(council, jo);
        assertThat(watched.bean(ConcernMessages.class).take(council.id())).isPresent();
        assertThat(watched.bean(ConcernMessages.class).take(council.id())).isPresent();
        assertThat(watched.bean(ConcernMessages.class).take(council.id())).isEmpty();

        watched.at("10:02");
        watched.send(council);

        assertThat(sent(id)).containsOnly("sent").hasSize(2);
        assertThat(MAIL.getReceivedMessages()).hasSize(1);
    }

    @Test
    void who_comes_late_with_a_failure_does_not_take_it_from_whoever_is_sending_it_now() {
        watched.at("10:00");
        watched.raised(council, jo);
        var messages = watched.bean(ConcernMessages.class);
        var late = messages.take(council.id()).orElseThrow();
        watched.at("10:03");
        assertThat(messages.take(council.id())).isPresent();
        var again = messages.take(council.id()).orElseThrow();
        assertThat(again.id()).isEqualTo(late.id());

        messages.failed(late, Duration.ZERO);
        assertThat(messages.take(council.id())).isEmpty();

        messages.failed(again, Duration.ZERO);
        assertThat(messages.take(council.id()).orElseThrow().id()).isEqualTo(late.id());
    }

    @Test
    void a_failure_does_not_bring_back_what_was_sent_meanwhile_or_is_needed_no_more() {
        watched.at("10:00");
        var messages = watched.bean(ConcernMessages.class);
        watched.raised(council, jo);
        var sentByAnother = messages.take(council.id()).orElseThrow();
        watched.at("10:03");
        watched.send(council);
        var id = watched.raised(council, jo);
        var needless = messages.take(council.id()).orElseThrow();
        watched.takeUp(council, sam.id(), Role.PRACTITIONER, id, 0);

        messages.failed(sentByAnother, Duration.ZERO);
        messages.failed(needless, Duration.ZERO);

        assertThat(messages.take(council.id())).isEmpty();
    }

    @Test
    void nothing_more_is_sent_once_somebody_took_it_up() {
        watched.at("10:00");
        var id = watched.raised(council, jo);
        watched.takeUp(council, sam.id(), Role.PRACTITIONER, id, 0);

        watched.send(council);

        assertThat(MAIL.getReceivedMessages()).isEmpty();
        assertThat(TAKEN).isEmpty();
    }

    /** Whom it is about may read the mailbox of office hours. */
    @Test
    void of_a_concern_about_somebody_only_those_on_duty_are_sent_anything() {
        council.account(council.helper("Femi").id(), Role.SAFEGUARDING_LEAD);
        watched.at("10:00");
        watched.raised(council, jo, sam.id());

        watched.send(council);

        assertThat(MAIL.getReceivedMessagesForDomain("duty@exampleshire.example"))
                .hasSize(1);
        assertThat(MAIL.getReceivedMessages()).hasSize(1);
    }

    @Test
    void a_hook_without_https_or_with_a_short_secret_does_not_start() {
        var clock = Clock.systemUTC();
        assertThatIllegalStateException()
                .isThrownBy(() -> new HookRoute(new HookRoute.Settings("http://example.org/", SECRET), clock));
        assertThatIllegalStateException()
                .isThrownBy(() -> new HookRoute(new HookRoute.Settings("https://example.org/", "short"), clock));
    }

    private static String text(MimeMessage mail) throws Exception {
        return mail.getSubject() + "\n" + mail.getContent();
    }

    private static List<String> sent(UUID concern) {
        return DatabaseAs.owner()
                .list("SELECT IF(sent_at IS NULL, 'not', 'sent') FROM concern_message WHERE concern_id = 0x"
                        + Watched.hex(concern));
    }

    /** As whoever takes the message works it out by themselves. */
    private static String hmac(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
