package lodestar.recording;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.CookieValue;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import lodestar.access.Action;
import lodestar.access.Needs;
import lodestar.api.SignedInDoor;
import lodestar.signin.Sessions;
import org.jspecify.annotations.Nullable;

/**
 * The doors by which a recording comes in: begin it, send its pieces, ask how far it got, finish it. Each can be
 * knocked at again after an answer was lost.
 */
@Controller("/uploads")
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
class UploadController {

    private final UploadService uploads;
    private final SignedInDoor door;

    UploadController(UploadService uploads, SignedInDoor door) {
        this.uploads = uploads;
        this.door = door;
    }

    @Post
    @Needs(Action.VOICE_SAY)
    HttpResponse<?> begin(@Body byte @Nullable [] body, @CookieValue(Sessions.COOKIE) @Nullable String session) {
        return door.answer(
                session, actor -> UploadTold.far(uploads.begin(actor, Intake.own(actor), BeginUpload.read(body))));
    }

    @Get("/{id}")
    @Needs(Action.VOICE_SAY)
    HttpResponse<?> find(@PathVariable String id, @CookieValue(Sessions.COOKIE) @Nullable String session) {
        return door.answer(
                session, actor -> UploadTold.far(uploads.find(actor, Intake.own(actor), SignedInDoor.id(id))));
    }

    /** @param begins the number of the first byte of the piece */
    @Put("/{id}/{begins}")
    @Needs(Action.VOICE_SAY)
    HttpResponse<?> add(
            @PathVariable String id,
            @PathVariable String begins,
            @Body byte @Nullable [] body,
            @CookieValue(Sessions.COOKIE) @Nullable String session) {
        return door.answer(
                session,
                actor -> UploadTold.far(uploads.add(
                        actor,
                        Intake.own(actor),
                        SignedInDoor.id(id),
                        UploadTold.number(begins),
                        body == null ? new byte[0] : body)));
    }

    @Post("/{id}/finish")
    @Needs(Action.VOICE_SAY)
    HttpResponse<?> finish(@PathVariable String id, @CookieValue(Sessions.COOKIE) @Nullable String session) {
        return door.answer(
                session, actor -> UploadTold.finished(uploads.finish(actor, Intake.own(actor), SignedInDoor.id(id))));
    }
}
