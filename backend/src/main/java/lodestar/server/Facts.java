package lodestar.server;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a council must have told us before Lodestar starts on real people: without each, somebody is left alone. */
public final class Facts {

    private static final Map<String, String> REQUIRED = new LinkedHashMap<>();

    static {
        REQUIRED.put("LODESTAR_DB_URL", "lodestar.db.url");
        REQUIRED.put("LODESTAR_DB_USER", "lodestar.db.user");
        REQUIRED.put("LODESTAR_DB_PASSWORD", "lodestar.db.password");
        REQUIRED.put("LODESTAR_DB_OWNER", "lodestar.db.owner");
        REQUIRED.put("LODESTAR_DB_OWNER_PASSWORD", "lodestar.db.owner-password");
        REQUIRED.put("LODESTAR_KEYS", "lodestar.vault.keys");
        REQUIRED.put("LODESTAR_ADDRESS", "lodestar.address");
        REQUIRED.put("LODESTAR_PROXY", "lodestar.proxy.addresses");
        REQUIRED.put("LODESTAR_STAFF_ISSUER", "lodestar.staff.issuer");
        REQUIRED.put("LODESTAR_STAFF_CLIENT_ID", "lodestar.staff.client-id");
        REQUIRED.put("LODESTAR_STAFF_CLIENT_SECRET", "lodestar.staff.client-secret");
        REQUIRED.put("LODESTAR_STAFF_SECOND_FACTOR", "lodestar.staff.second-factor");
        REQUIRED.put("LODESTAR_AUDIT_HEADS", "lodestar.audit.heads");
        REQUIRED.put("LODESTAR_RECORDINGS", "lodestar.recordings.place");
        REQUIRED.put("LODESTAR_COUNCIL_CODE", "lodestar.council.code");
        REQUIRED.put("LODESTAR_COUNCIL_NAME", "lodestar.council.name");
        REQUIRED.put("LODESTAR_DAY_NUMBER", "lodestar.council.day-number");
        REQUIRED.put("LODESTAR_OUT_OF_HOURS_NUMBER", "lodestar.council.out-of-hours-number");
        REQUIRED.put("LODESTAR_ADVOCATE_NUMBER", "lodestar.council.advocate-number");
        REQUIRED.put("LODESTAR_HOURS", "lodestar.hours.open");
        REQUIRED.put("LODESTAR_SAFEGUARDING_LEAD", "lodestar.council.safeguarding-lead");
    }

    /** What need not be told. */
    private static final Map<String, String> OPTIONAL = Map.ofEntries(
            Map.entry("LODESTAR_DB_TLS", "lodestar.db.tls"),
            Map.entry("LODESTAR_RECORDINGS_QUOTA", "lodestar.recordings.quota"),
            Map.entry("LODESTAR_RECORDINGS_ENDPOINT", "lodestar.recordings.endpoint"),
            Map.entry("LODESTAR_RECORDINGS_REGION", "lodestar.recordings.region"),
            Map.entry("LODESTAR_RECORDINGS_KEY_ID", "lodestar.recordings.key-id"),
            Map.entry("LODESTAR_RECORDINGS_SECRET", "lodestar.recordings.secret"),
            Map.entry("LODESTAR_CLOSED_DAYS", "lodestar.hours.closed-days"),
            Map.entry("LODESTAR_MAIL_HOST", "lodestar.mail.host"),
            Map.entry("LODESTAR_MAIL_FROM", "lodestar.mail.from"),
            Map.entry("LODESTAR_MAIL_IN_HOURS", "lodestar.mail.in-hours"),
            Map.entry("LODESTAR_MAIL_DUTY", "lodestar.mail.duty"),
            Map.entry("LODESTAR_MAIL_USER", "lodestar.mail.user"),
            Map.entry("LODESTAR_MAIL_PASSWORD", "lodestar.mail.password"),
            Map.entry("LODESTAR_HOOK_URL", "lodestar.hook.url"),
            Map.entry("LODESTAR_HOOK_SECRET", "lodestar.hook.secret"),
            Map.entry("LODESTAR_PUSH_KEY", "lodestar.push.key"),
            Map.entry("LODESTAR_PHRASES", "lodestar.visit.phrases"),
            Map.entry("LODESTAR_PLAN_MATTERS", "lodestar.plan.matters"),
            Map.entry("LODESTAR_PUSH_HOSTS", "lodestar.push.hosts"),
            Map.entry("LODESTAR_TRANSCRIBER", "lodestar.transcriber.engine"),
            Map.entry("LODESTAR_WHISPER_URL", "lodestar.transcriber.url"),
            Map.entry("LODESTAR_WHISPER_MODEL", "lodestar.transcriber.model"));

    /** Lets people in with a code on a piece of paper, which is right for a made-up council and for no other. */
    private static final String DEVELOPMENT_SIGN_IN = "LODESTAR_DEVELOPMENT_SIGN_IN";

    private Facts() {}

    /**
     * The facts as settings of the application.
     *
     * @throws IllegalStateException naming every one that is missing, or one that must not be there
     */
    public static Map<String, Object> read(UnaryOperator<String> environment) {
        if (isOn(environment.apply(DEVELOPMENT_SIGN_IN))) {
            throw new IllegalStateException(
                    "Lodestar cannot start: %s lets people in without the council's own sign-in. Please take it away."
                            .formatted(DEVELOPMENT_SIGN_IN));
        }
        var settings = new HashMap<String, Object>();
        var missing = REQUIRED.keySet().stream()
                .filter(name -> {
                    var value = environment.apply(name);
                    if (value != null && !value.isBlank()) {
                        settings.put(REQUIRED.get(name), value);
                        return false;
                    }
                    return true;
                })
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException(
                    "Lodestar cannot start yet. Please set: %s.".formatted(String.join(", ", missing)));
        }
        settings.putAll(readOptional(environment, ""));
        return settings;
    }

    /** What the made-up council too may be told: how phones are. */
    public static Map<String, Object> readForPhones(UnaryOperator<String> environment) {
        return readOptional(environment, "LODESTAR_PUSH_");
    }

    private static Map<String, Object> readOptional(UnaryOperator<String> environment, String prefix) {
        var settings = new HashMap<String, Object>();
        OPTIONAL.forEach((name, setting) -> {
            var value = environment.apply(name);
            if (name.startsWith(prefix) && value != null && !value.isBlank()) {
                settings.put(setting, value);
            }
        });
        return settings;
    }

    private static boolean isOn(@Nullable String written) {
        return written != null && !written.isBlank() && !"false".equalsIgnoreCase(written.strip());
    }
}
