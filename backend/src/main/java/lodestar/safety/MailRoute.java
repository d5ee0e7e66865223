package lodestar.safety;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** By e-mail, through the council's own server: to one mailbox in office hours and to another for those on duty. */
@Singleton
@Requires(property = "lodestar.mail.host")
class MailRoute implements Route {

    private static final String LONGEST_WAIT_MILLIS = "10000";
    private static final Set<String> HERE = Set.of("127.0.0.1", "localhost");
    private static final String TEXT = """
        A concern waits in Lodestar for somebody to take it up.

        Its number is %s.
        Sign in here to take it up: %s

        This message says nothing about anybody, and an answer to it is not read.
        """;

    private final Settings settings;
    private final Session session;

    /**
     * The council's mail server and mailboxes. TLS is required unless the server is on this machine.
     *
     * @param host with its port, such as {@code mail.example:587}
     * @param inHours the mailbox that is read in office hours; none if nobody reads one
     * @param duty the mailbox that is read at all other times; none if nobody reads one
     */
    @ConfigurationProperties("lodestar.mail")
    record Settings(
            @Nullable String host,
            @Nullable String from,
            @Nullable String inHours,
            @Nullable String duty,
            @Nullable String user,
            @Nullable String password) {

        /** Never the password. */
        @Override
        public String toString() {
            return "Mail settings";
        }
    }

    MailRoute(Settings settings) {
        this.settings = settings;
        if (settings.from() == null) {
            throw new IllegalStateException("Please set LODESTAR_MAIL_FROM: whom mail about concerns comes from.");
        }
        session = Session.getInstance(properties(String.valueOf(settings.host())));
    }

    private Properties properties(String host) {
        var parts = host.split(":", 2);
        var properties = new Properties();
        properties.put("mail.smtp.host", parts[0]);
        properties.put("mail.smtp.port", parts.length == 2 ? parts[1] : "587");
        properties.put("mail.smtp.auth", String.valueOf(settings.user() != null));
        properties.put("mail.smtp.starttls.enable", "true");
        properties.put("mail.smtp.starttls.required", String.valueOf(!HERE.contains(parts[0])));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.connectiontimeout", LONGEST_WAIT_MILLIS);
        properties.put("mail.smtp.timeout", LONGEST_WAIT_MILLIS);
        properties.put("mail.smtp.writetimeout", LONGEST_WAIT_MILLIS);
        return properties;
    }

    @Override
    public Kind kind() {
        return Kind.MAIL;
    }

    @Override
    public boolean reaches(ConcernMessage.Whom whom) {
        return mailbox(whom) != null;
    }

    private @Nullable String mailbox(ConcernMessage.Whom whom) {
        return switch (whom) {
            case IN_HOURS -> settings.inHours();
            case DUTY -> settings.duty();
        };
    }

    @Override
    public void send(Outgoing message) throws IOException {
        try (var transport = session.getTransport("smtp")) {
            var mail = mail(message);
            transport.connect(settings.user(), settings.password());
            transport.sendMessage(mail, mail.getAllRecipients());
        } catch (MessagingException failure) {
            // Its message may hold an address, which is for no log.
            throw new IOException(failure.getClass().getSimpleName());
        }
    }

    private MimeMessage mail(Outgoing message) throws MessagingException {
        var mail = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<%s@lodestar>".formatted(message.id()));
            }
        };
        mail.setFrom(new InternetAddress(settings.from()));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(mailbox(message.whom())));
        mail.setSubject("Lodestar: concern %s waits".formatted(message.number()), "UTF-8");
        mail.setText(TEXT.formatted(message.number(), message.link()), "UTF-8");
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("Importance", "high");
        return mail;
    }
}
