package lodestar.recording;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;
import lodestar.RunningLodestar;
import lodestar.kernel.CouncilId;
import lodestar.kernel.Ids;
import lodestar.people.Helper;
import lodestar.people.Keys;
import lodestar.sound.Pcm16k;
import lodestar.sound.Recordings;
import lodestar.store.Database;
import lodestar.transcription.Failing;
import lodestar.transcription.Transcriber;
import lodestar.transcription.TranscriberSettings;
import lodestar.transcription.TranscriptionFailed.Next;
import lodestar.voice.SpokenSayings;
import lodestar.voice.Voices;

/** Saying things out loud through the doors, as the pages do. */
public final class Spoken {

    static final byte[] SCHOOL = Recordings.bytes("rms_s4.webm");

    static final String SAYING = "id manner words state recordingId recordingState";

    private Spoken() {}

    /** Three seconds of a tone: more than one piece may be short, and than one chunk holds. */
    public static byte[] longer() {
        var tone = new short[3 * Pcm16k.RATE];
        for (int at = 0; at < tone.length; at++) {
            tone[at] = (short) (8_000 * Math.sin(at / 6.0));
        }
        return new Pcm16k(tone).wave();
    }

    static HttpResponse<String> begin(Client client, UUID id, int length, String sha256) {
        return beginAt("/uploads", client, id, length, sha256);
    }

    private static HttpResponse<String> beginAt(String door, Client client, UUID id, int length, String sha256) {
        return client.post(door, Map.of("id", id.toString(), "length", length, "sha256", sha256));
    }

    public static HttpResponse<String> begin(Client client, UUID id, byte[] bytes) {
        return begin(client, id, bytes.length, hash(bytes));
    }

    public static HttpResponse<String> piece(Client client, UUID id, int begins, byte[] bytes) {
        return pieceAt("/uploads", client, id, begins, bytes);
    }

    private static HttpResponse<String> pieceAt(String door, Client client, UUID id, int begins, byte[] bytes) {
        return client.send(client.request("%s/%s/%d".formatted(door, id, begins))
                .header("X-Lodestar", "1")
                .header("Content-Type", "application/octet-stream")
                .PUT(HttpRequest.BodyPublishers.ofByteArray(bytes)));
    }

    static HttpResponse<String> far(Client client, UUID id) {
        return client.send(client.request("/uploads/" + id).GET());
    }

    public static HttpResponse<String> finish(Client client, UUID id) {
        return client.post("/uploads/%s/finish".formatted(id), "");
    }

    /** All of it, in pieces. */
    static HttpResponse<String> send(Client client, UUID id, byte[] bytes) {
        return sendTo("/uploads", client, id, bytes);
    }

    /** The same at another door, such as the one for what a worker dictates. */
    static HttpResponse<String> sendTo(String door, Client client, UUID id, byte[] bytes) {
        beginAt(door, client, id, bytes.length, hash(bytes));
        for (int from = 0; from < bytes.length; from += UploadService.SMALLEST_PIECE) {
            var to = Math.min(bytes.length, from + UploadService.SMALLEST_PIECE);
            pieceAt(door, client, id, from, Arrays.copyOfRange(bytes, from, to));
        }
        return client.post("%s/%s/finish".formatted(door, id), "");
    }

    /** A recording of theirs; whoever has none to give gets an id of nothing. */
    public static String recorded(Client client) {
        return recorded(client, SCHOOL);
    }

    public static String recorded(Client client, byte[] bytes) {
        return Client.tree(send(client, UUID.randomUUID(), bytes).body())
                .path("recordingId")
                .asText(UUID.randomUUID().toString());
    }

    public static Map<String, Object> speaking(String recording, Helper... people) {
        var input = id();
        input.put("recordingId", recording);
        input.put("goodNews", false);
        input.put("audience", Voices.audience(people));
        return input;
    }

    public static JsonNode speak(Client client, Map<String, ?> input) {
        return ask(client, "speak", "SpeakInput", input);
    }

    /** Says it, and gives its id. */
    public static String said(Client client, String recording, Helper... people) {
        return speak(client, speaking(recording, people))
                .at("/data/speak/saying/id")
                .asText();
    }

    static Map<String, Object> checking(String saying, String words) {
        var input = leaving(saying);
        input.put("words", words);
        return input;
    }

    public static JsonNode checkWords(Client client, String saying, String words) {
        return ask(client, "checkWords", "CheckWordsInput", checking(saying, words));
    }

    static Map<String, Object> leaving(String saying) {
        var input = id();
        input.put("sayingId", saying);
        return input;
    }

    public static JsonNode leaveAsSound(Client client, String saying) {
        return ask(client, "leaveAsSound", "LeaveAsSoundInput", leaving(saying));
    }

    /** The recording as somebody finds it under the young person. */
    public static JsonNode recording(Client client, Object youngPerson, String recording) {
        return client.ask(
                "query($of: ID!, $id: ID!) { youngPerson(id: $of) { recording(id: $id) { id sayingId state mediaType"
                        + " milliseconds machineWords { text unsure heard engine model practice } } } }",
                Map.of("of", youngPerson.toString(), "id", recording));
    }

    static String state(Client client, Object youngPerson, String recording) {
        return recording(client, youngPerson, recording)
                .at("/data/youngPerson/recording/state")
                .asText();
    }

    public static HttpResponse<byte[]> play(Client client, String recording, String... headers) {
        return playAt(client, "/recordings/" + recording, headers);
    }

    public static HttpResponse<byte[]> playAt(Client client, String path, String... headers) {
        var request = client.request(path);
        return client.sendForBytes(headers.length == 0 ? request : request.headers(headers));
    }

    /** Writes down whatever waits in the council, by a machine that hears the same words in everything. */
    public static void writeDown(CouncilId council, String words) {
        var writing = writing(new Hearing(words));
        while (writing.writeOne(council)) {
            // Until nothing waits.
        }
    }

    /** Whatever waits in the council is tried by a machine that cannot do it, and given up. */
    public static void giveUp(CouncilId council) {
        while (writing(new Failing(Next.GIVE_UP)).writeOne(council)) {
            // Until nothing waits.
        }
    }

    /** What no worker came back from, or came to in time. */
    public static void giveUpWhatNobodyCameFor(CouncilId council) {
        var givingUp = givingUp(RunningLodestar.bean(Clock.class));
        while (givingUp.giveUpLost(council) || givingUp.giveUpLate(council)) {
            // Until nothing is due.
        }
    }

    /** As it lies with the storage; only its name is known outside. */
    public static Path kept(CouncilId council, String recording) {
        return RunningLodestar.bean(RecordingSettings.class)
                .folder()
                .resolve(council.code())
                .resolve(recording);
    }

    /** Takes away what is wanted no more. */
    public static void sweep(CouncilId council) {
        while (RunningLodestar.bean(Sweeping.class).sweepOne(council)) {
            // Until nothing is due.
        }
    }

    static Writing writing(Transcriber transcriber) {
        return writing(transcriber, Duration.ofSeconds(60), RunningLodestar.bean(Clock.class));
    }

    static Writing writing(Transcriber transcriber, Duration atLeast, Clock clock) {
        return new Writing(
                RunningLodestar.bean(JobRepository.class),
                RunningLodestar.bean(RecordingRepository.class),
                RunningLodestar.bean(MachineWordsRepository.class),
                givingUp(clock),
                RunningLodestar.bean(SoundStore.class),
                RunningLodestar.bean(Keys.class),
                transcriber,
                new TranscriberSettings("test", URI.create("http://localhost"), "test", Duration.ofSeconds(1), atLeast),
                RunningLodestar.bean(Database.class),
                RunningLodestar.bean(Ids.class),
                clock);
    }

    static GivingUp givingUp(Clock clock) {
        return new GivingUp(
                RunningLodestar.bean(JobRepository.class),
                RunningLodestar.bean(HopelessJobs.class),
                RunningLodestar.bean(RecordingRepository.class),
                RunningLodestar.bean(SpokenSayings.class),
                RunningLodestar.bean(UnwrittenWatch.class),
                RunningLodestar.bean(Database.class),
                clock);
    }

    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static JsonNode ask(Client client, String mutation, String type, Map<String, ?> input) {
        return client.ask(
                "mutation($i: %s!) { %s(input: $i) { clientMutationId saying { %s } } }"
                        .formatted(type, mutation, SAYING),
                Map.of("i", input));
    }

    private static Map<String, Object> id() {
        var input = new HashMap<String, Object>();
        input.put("clientMutationId", UUID.randomUUID().toString());
        return input;
    }
}
