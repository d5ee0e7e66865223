package lodestar.recording;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.CookieValue;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Needs;
import lodestar.signin.Sessions;
import org.jspecify.annotations.Nullable;

/** The door at which a recording is played, as a whole or in the parts that players ask for. */
@Controller("/recordings")
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
class SoundController {

    private final SoundService sounds;
    private final SignedInDoor door;

    SoundController(SoundService sounds, SignedInDoor door) {
        this.sounds = sounds;
        this.door = door;
    }

    @Get("/{id}")
    @Needs(Action.VOICE_READ)
    HttpResponse<?> play(
            @PathVariable String id,
            @Header(HttpHeaders.RANGE) @Nullable String range,
            @CookieValue(Sessions.COOKIE) @Nullable String session) {
        return door.answer(session, actor -> part(actor, sounds.get(actor, SignedInDoor.id(id)), range));
    }

    private HttpResponse<?> part(Actor actor, SoundService.Audible audible, @Nullable String asked) {
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
        var bytes = sounds.play(actor, audible, part.orElse(new ByteRange(0, length)));
        return answer.body(bytes)
                .contentLength(bytes.length)
                .header(HttpHeaders.ACCEPT_RANGES, "bytes")
                .header(HttpHeaders.CONTENT_TYPE, audible.recording().mediaType());
    }
}
