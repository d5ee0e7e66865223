package lodestar.api;

import java.util.HashMap;
import java.util.Map;
import lodestar.RunningLodestar;
import lodestar.audit.AuditSettings;
import lodestar.recording.RecordingSettings;
import lodestar.server.Lodestar;
import lodestar.store.DatabaseSettings;
import lodestar.vault.VaultSettings;

/** Another Lodestar on the same database and keys, as after a restart or with other settings. */
public final class SameDatabase {

    private SameDatabase() {}

    public static Lodestar start(Map<String, Object> settings) {
        var database = RunningLodestar.bean(DatabaseSettings.class);
        var all = new HashMap<String, Object>(Map.of(
                "micronaut.server.port", "-1",
                "lodestar.db.url", database.url(),
                "lodestar.db.user", database.user(),
                "lodestar.db.password", database.password(),
                "lodestar.db.owner", database.owner(),
                "lodestar.db.owner-password", database.ownerPassword(),
                "lodestar.vault.keys",
                        RunningLodestar.bean(VaultSettings.class).keys().toString()));
        all.putAll(Map.of(
                "lodestar.audit.heads",
                        RunningLodestar.bean(AuditSettings.class).heads().toString(),
                "lodestar.council.code", "E99999998",
                "lodestar.council.name", "Testshire",
                "lodestar.council.day-number", "01632 960001",
                "lodestar.council.out-of-hours-number", "01632 960999",
                "lodestar.council.safeguarding-lead", "Femi Grant",
                "lodestar.council.advocate-number", "01632 960555",
                "lodestar.hours.open", "MON-FRI 09:00-17:00",
                "lodestar.rounds", "false"));
        all.put(
                "lodestar.recordings.place",
                RunningLodestar.bean(RecordingSettings.class).place());
        all.putAll(settings);
        return Lodestar.production(all);
    }
}
