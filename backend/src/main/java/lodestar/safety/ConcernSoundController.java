package lodestar.safety;

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
import lodestar.recording.SoundDoor;
import lodestar.signin.Sessions;
import org.jspecify.annotations.Nullable;

/** The door at which a recording that nobody could write down is listened to, in the open concern it made. */
@Controller("/concerns")
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
class ConcernSoundController {

    private final ConcernSoundService sounds;
    private final SoundDoor door;

    ConcernSoundController(ConcernSoundService sounds, SoundDoor door) {
        this.sounds = sounds;
        this.door = door;
    }

    @Get("/{id}/sound")
    @Needs(Action.SAFETY_READ_RECORDING)
    HttpResponse<?> play(
            @PathVariable String id,
            @Header(HttpHeaders.RANGE) @Nullable String range,
            @CookieValue(Sessions.COOKIE) @Nullable String session) {
        return door.play(session, id, range, sounds::get);
    }
}
