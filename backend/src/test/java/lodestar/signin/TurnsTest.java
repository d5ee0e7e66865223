package lodestar.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import lodestar.Client;
import lodestar.MadeUp;
import lodestar.RunningLodestar;
import lodestar.kernel.DomainError;
import lodestar.kernel.Turns;
import lodestar.people.YoungPerson;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.Test;

/** However many want to be compared at once, only so many are; the others are told to come again, and lose nothing. */
class TurnsTest {

    private final MadeUp council = MadeUp.council();
    private final YoungPerson jo = council.youngPerson("Jo", 14);

    @Test
    void are_given_to_no_more_than_fit_at_once_and_come_free_again() throws InterruptedException {
        var turns = new Turns(2, Duration.ZERO, "Wait.");

        try (var held = Held.all(turns, 2)) {
            assertThatExceptionOfType(DomainError.TooMany.class).isThrownBy(() -> turns.take(() -> "in"));
            assertThat(held).isNotNull();
        }

        assertThat(turns.take(() -> "in")).isEqualTo("in");
    }

    @Test
    void come_free_again_after_work_that_failed() {
        var turns = new Turns(1, Duration.ZERO, "Wait.");

        assertThatExceptionOfType(DomainError.NotFound.class)
                .isThrownBy(() -> turns.take(() -> {
                    throw new DomainError.NotFound();
                }));

        assertThat(turns.take(() -> "in")).isEqualTo("in");
    }

    @Test
    void that_are_all_taken_are_told_in_the_words_of_the_limits_and_no_pin_is_counted_or_code_used_up()
            throws Exception {
        var phone = council.signedIn(jo);
        var code = council.invitation(jo.id()).code();

        try (var held = Held.all(RunningLodestar.bean(SlowHashes.class).turns(), SlowHashes.AT_ONCE)) {
            var pin = phone.post("/sign-in/pin", Map.of("pin", "000000"));
            var typed = new Client().post("/sign-in", Map.of("code", code, "pin", "271828"));

            assertThat(held).isNotNull();
            assertThat(pin.statusCode()).isEqualTo(429);
            assertThat(typed.statusCode()).isEqualTo(429);
            assertThat(typed.headers().firstValue("Retry-After")).contains("10");
            assertThat(typed.body()).contains("TOO_MANY_TRIES", "Wait a moment, then try again");
        }

        assertThat(DatabaseAs.owner()
                        .list("SELECT wrong_pins FROM device WHERE council_id = '%s'".formatted(council.id())))
                .containsExactly("0");
        assertThat(new Client().signedIn(code, "271828").cookies()).isNotEmpty();
    }

    /** Somebody has all the turns until they let go. */
    private record Held(CountDownLatch letGo, ExecutorService threads) implements AutoCloseable {

        static Held all(Turns turns, int count) throws InterruptedException {
            var held = new Held(new CountDownLatch(1), Executors.newVirtualThreadPerTaskExecutor());
            var taken = new CountDownLatch(count);
            for (int at = 0; at < count; at++) {
                held.threads.execute(() -> turns.take(() -> {
                    taken.countDown();
                    return held.await();
                }));
            }
            taken.await();
            return held;
        }

        private boolean await() {
            try {
                letGo.await();
                return true;
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return false;
            }
        }

        @Override
        public void close() {
            letGo.countDown();
            threads.close();
        }
    }
}
