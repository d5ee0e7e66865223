package lodestar.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import lodestar.RunningLodestar;
import lodestar.kernel.DomainError.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A signal goes to the makers of browsers, and to nobody else whom an address names. */
class PushHostsTest {

    private final PushHosts usual = RunningLodestar.bean(PushHosts.class);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://fcm.googleapis.com/fcm/send/abc:def",
                "https://fcm.googleapis.com:443/fcm/send/abc",
                "https://FCM.googleapis.com/fcm/send/abc",
                "https://updates.push.services.mozilla.com/wpush/v2/abc",
                "https://eu.push.services.mozilla.com/wpush/v2/abc",
                "https://web.push.apple.com/abc",
                "https://db5p.notify.windows.com/w/?token=abc%2b"
            })
    void whose_services_are_known_are_reached(String address) {
        assertThat(usual.read(address)).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://fcm.googleapis.com/fcm/send/abc",
                "HTTP://fcm.googleapis.com/fcm/send/abc",
                "https://fcm.googleapis.com:8443/fcm/send/abc",
                "https://fcm.googleapis.com.example.org/abc",
                "https://fcm.googleapis.com@example.org/abc",
                "https://somebody@fcm.googleapis.com/abc",
                "https://fcm.googleapis.com/abc#part",
                "https://example.org/?fcm.googleapis.com",
                "https://example.org/fcm.googleapis.com",
                "https://evilnotify.windows.com/abc",
                "https://notify.windows.com/abc",
                "https://googleapis.com/abc",
                "https://fcm.googleapis.com./abc",
                "https://localhost/abc",
                "https://127.0.0.1/abc",
                "https://[::1]/abc",
                "https://2130706433/abc",
                "https://169.254.169.254/latest/meta-data",
                "https://10.0.0.1:443/abc",
                "https:fcm.googleapis.com",
                "https:///fcm.googleapis.com",
                "//fcm.googleapis.com/abc",
                "file:///etc/passwd",
                "https://fcm.googleapis.com\\@example.org/",
                "https://fcm.googleapis.com/a\r\nX-More: 1",
                "fcm.googleapis.com",
                ""
            })
    void that_anything_else_is_named_is_refused(String address) {
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> usual.read(address));
    }

    @Test
    void that_an_address_goes_on_and_on_is_refused() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> usual.read("https://fcm.googleapis.com/" + "a".repeat(1_000)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://fcm.googleapis.com", "*.com", "*", "", "fcm.googleapis.com/path", "a b", "*.*.com"})
    void whose_names_are_none_stop_the_start(String host) {
        assertThatIllegalStateException()
                .isThrownBy(() -> new PushHosts(new PushSettings(null, List.of(host))))
                .withMessageStartingWith("LODESTAR_PUSH_HOSTS");
    }
}
