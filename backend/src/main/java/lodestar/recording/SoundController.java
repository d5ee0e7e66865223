package lodestar.recording;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.CookieValue;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import lodestar.access.Action;
import lodestar.access.Needs;
import lodestar.signin.Sessions;
import org.jspecify.annotations.Nullable;

/** The door at which a recording is played to its speaker, and to those with whom it is shared as sound. */
@Controller("/recordings")
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
class SoundController {

    private final SoundService sounds;
    private final SoundDoor door;

    SoundController(SoundService sounds, SoundDoor door) {
        this.sounds = sounds;
        this.door = door;
    }

    @Get("/{id}")
    @Needs(Action.VOICE_READ)
    HttpResponse<?> play(
            @PathVariable String id,
            @Header(HttpHeaders.RANGE) @Nullable String range,
            @CookieValue(Sessions.COOKIE) @Nullable String session) {
        return door.play(session, id, range, sounds::get);
    }
}
