package lodestar.transcription;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import lodestar.sound.Pcm16k;
import lodestar.transcription.TranscriptionFailed.Next;
import org.jspecify.annotations.Nullable;

/**
 * A whisper.cpp server on the council's own network.
 *
 * <p>A young person's voice never leaves that network: no proxy is used, no redirect followed, and an address outside
 * is not spoken to, whatever the settings say.
 */
final class WhisperTranscriber implements Transcriber {

    private static final String ENGINE = "whisper";
    private static final long MOST_ANSWERED = 2 << 20;

    private final TranscriberSettings settings;
    private final HttpClient http;

    WhisperTranscriber(TranscriberSettings settings) {
        this.settings = settings;
        http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .proxy(HttpClient.Builder.NO_PROXY)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.connectWithin())
                .build();
    }

    @Override
    public Availability availability() {
        try {
            var health = HttpRequest.newBuilder(inside("/health")).build();
            var status = send(health, settings.connectWithin()).statusCode();
            return status == 200
                    ? new Availability.Ready(ENGINE, settings.model(), false)
                    : new Availability.Down("HEALTH_" + status);
        } catch (TranscriptionFailed failed) {
            return new Availability.Down(failed.code());
        }
    }

    @Override
    public Draft transcribe(Pcm16k sound) {
        if (Doubts.silent(sound)) {
            return Doubts.draft(sound, ENGINE, settings.model(), List.of());
        }
        var boundary = UUID.randomUUID().toString();
        var request = HttpRequest.newBuilder(inside("/inference"))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(form(boundary, sound.wave())))
                .build();
        var answer = send(request, settings.limit(sound.length()));
        requireGood(answer.statusCode());
        return Doubts.draft(sound, ENGINE, settings.model(), WhisperAnswer.read(answer.body()));
    }

    private URI inside(String path) {
        if (!InsideNetwork.holds(settings.url())) {
            throw new TranscriptionFailed(Next.WAIT, "NOT_INSIDE");
        }
        return settings.url().resolve(path);
    }

    /** The whole answer within the limit, its body too, which the client's own limit does not count. */
    private HttpResponse<byte[]> send(HttpRequest request, Duration limit) {
        var answer = http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_ANSWERED));
        try {
            return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | CancellationException slow) {
            answer.cancel(true);
            throw new TranscriptionFailed(Next.TRY_AGAIN, "SLOW");
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new TranscriptionFailed(Next.WAIT, "STOPPED");
        } catch (ExecutionException failure) {
            throw failed(failure.getCause());
        }
    }

    private static TranscriptionFailed failed(@Nullable Throwable cause) {
        return switch (cause) {
            case ConnectException _, HttpConnectTimeoutException _ -> new TranscriptionFailed(Next.WAIT, "UNREACHABLE");
            case IOException _ -> new TranscriptionFailed(Next.TRY_AGAIN, "CUT");
            case null, default -> new TranscriptionFailed(Next.TRY_AGAIN, "FAILED");
        };
    }

    private static void requireGood(int status) {
        if (status == 503) {
            throw new TranscriptionFailed(Next.WAIT, "LOADING");
        }
        if (status >= 500) {
            throw new TranscriptionFailed(Next.TRY_AGAIN, "STATUS_" + status);
        }
        if (status != 200) {
            throw new TranscriptionFailed(Next.GIVE_UP, "STATUS_" + status);
        }
    }

    private static byte[] form(String boundary, byte[] wave) {
        var form = new ByteArrayOutputStream();
        field(form, boundary, "response_format", "verbose_json");
        field(form, boundary, "temperature", "0.0");
        field(form, boundary, "language", "en");
        write(form, "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"recording.wav\"\r\n", boundary);
        write(form, "Content-Type: audio/wav\r\n\r\n");
        form.writeBytes(wave);
        write(form, "\r\n--%s--\r\n", boundary);
        return form.toByteArray();
    }

    private static void field(ByteArrayOutputStream form, String boundary, String name, String value) {
        write(form, "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n", boundary, name, value);
    }

    private static void write(ByteArrayOutputStream form, String text, Object... values) {
        form.writeBytes(text.formatted(values).getBytes(US_ASCII));
    }
}
