package lodestar.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The wrapping keys of one process, while another changes their file. */
class WrappingKeysTest {

    private static final byte[] OWNER = {1};
    private static final int AT_ONCE = 8;

    @TempDir
    Path home;

    @Test
    void open_what_another_process_wrapped_for_all_who_ask_at_once() throws Exception {
        var folder = new KeyFolder(home.resolve("keys"));
        folder.makeMissing();
        var here = new WrappingKeys(folder.wrappingFile());
        var elsewhere = new WrappingKeys(folder.wrappingFile());
        var together = new CyclicBarrier(AT_ONCE);

        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int time = 0; time < 50; time++) {
                elsewhere.addNewest();
                var wrapped = elsewhere.wrap(new byte[] {7}, OWNER);
                Callable<byte[]> open = () -> {
                    together.await();
                    return here.unwrap(wrapped, OWNER);
                };

                for (var opened : threads.invokeAll(
                        Stream.generate(() -> open).limit(AT_ONCE).toList())) {
                    assertThat(opened.get()).containsExactly(7);
                }
            }
        }
    }
}
