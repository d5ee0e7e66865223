package lodestar.recording;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import lodestar.access.Actor;
import lodestar.api.SignedInDoor;
import lodestar.vault.Spoilt;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How a recording is played to whoever may hear it: as a whole, or in the parts that players ask for. */
@Singleton
public class SoundDoor {

    private static final Logger LOG = LoggerFactory.getLogger(SoundDoor.class);

    private final SignedInDoor door;
    private final SoundStore store;

    SoundDoor(SignedInDoor door, SoundStore store) {
        this.door = door;
        this.store = store;
    }

    /**
     * Plays what somebody asks for by an id.
     *
     * @param find finds it if they may hear it; asked each time, for every part
     */
    public HttpResponse<?> play(
            @Nullable String session, String id, @Nullable String range, BiFunction<Actor, UUID, Audible> find) {
        return door.answer(session, actor -> part(find.apply(actor, SignedInDoor.id(id)), range));
    }

    private HttpResponse<?> part(Audible audible, @Nullable String asked) {
        int length = audible.recording().length();
        Optional<ByteRange> part;
        try {
            part = ByteRange.read(asked, length);
        } catch (ByteRange.NotThere notThere) {
            return HttpResponse.status(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE)
                    .header(HttpHeaders.CONTENT_RANGE, "bytes */" + length);
        }
        MutableHttpResponse<byte[]> answer =
                HttpResponse.status(part.isPresent() ? HttpStatus.PARTIAL_CONTENT : HttpStatus.OK);
        part.ifPresent(it -> answer.header(HttpHeaders.CONTENT_RANGE, it.written(length)));
        var bytes = read(audible, part.orElse(new ByteRange(0, length)));
        return answer.body(bytes)
                .contentLength(bytes.length)
                .header(HttpHeaders.ACCEPT_RANGES, "bytes")
                .header(HttpHeaders.CONTENT_TYPE, audible.recording().mediaType());
    }

    /** What is not with the storage any more is told like anything else that is damaged. */
    private byte[] read(Audible audible, ByteRange part) {
        try {
            return store.read(audible.recording(), audible.speaker().key(), part.from(), part.to());
        } catch (SoundStore.Missing gone) {
            LOG.error(
                    "The sound of recording {} is not there.",
                    audible.recording().id());
            throw Spoilt.refused();
        }
    }
}
