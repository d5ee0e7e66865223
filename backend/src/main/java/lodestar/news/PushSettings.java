package lodestar.news;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How phones are told.
 *
 * @param key Lodestar's own, as {@code lodestar push-key} writes it; without one no phone is told, and nobody is asked
 * @param hosts the services that the makers of browsers run for this
 */
@ConfigurationProperties("lodestar.push")
record PushSettings(
        @Nullable String key,

        @Bindable(
                defaultValue = "fcm.googleapis.com,updates.push.services.mozilla.com,*.push.services.mozilla.com,"
                        + "web.push.apple.com,*.notify.windows.com")
        List<String> hosts) {

    /** Never the key. */
    @Override
    public String toString() {
        return "Push settings";
    }
}
