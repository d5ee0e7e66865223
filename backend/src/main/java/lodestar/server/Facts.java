package lodestar.server;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

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
        REQUIRED.put("LODESTAR_COUNCIL_CODE", "lodestar.council.code");
        REQUIRED.put("LODESTAR_COUNCIL_NAME", "lodestar.council.name");
        REQUIRED.put("LODESTAR_DAY_NUMBER", "lodestar.council.day-number");
        REQUIRED.put("LODESTAR_OUT_OF_HOURS_NUMBER", "lodestar.council.out-of-hours-number");
        REQUIRED.put("LODESTAR_SAFEGUARDING_LEAD", "lodestar.council.safeguarding-lead");
    }

    private Facts() {}

    /**
     * The facts as settings of the application.
     *
     * @throws IllegalStateException naming every one that is missing
     */
    public static Map<String, Object> read(UnaryOperator<String> environment) {
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
        return settings;
    }
}
