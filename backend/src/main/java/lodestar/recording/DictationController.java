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
import lodestar.kernel.PersonId;
import lodestar.signin.Sessions;
import org.jspecify.annotations.Nullable;

/**
 * The doors by which a worker's dictation comes in, piece by piece as young people's recordings do. The young person it
 * is about is named at each: whoever is not their worker any more gets no further.
 */
@Controller("/dictations/{youngPerson}")
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
class DictationController {

    private final UploadService uploads;
    private final SignedInDoor door;

    DictationController(UploadService uploads, SignedInDoor door) {
        this.uploads = uploads;
        this.door = door;
    }

    @Post
    @Needs(Action.VISIT_DICTATE)
    HttpResponse<?> begin(
            @PathVariable String youngPerson,
            @Body byte @Nullable [] body,
            @CookieValue(Sessions.COOKIE) @Nullable String session) {
        return door.answer(
                session, actor -> UploadTold.far(uploads.begin(actor, about(youngPerson), BeginUpload.read(body))));
    }

    @Get("/{id}")
    @Needs(Action.VISIT_DICTATE)
    HttpResponse<?> find(
            @PathVariable String youngPerson,
            @PathVariable String id,
            @CookieValue(Sessions.COOKIE) @Nullable String session) {
        return door.answer(
                session, actor -> UploadTold.far(uploads.find(actor, about(youngPerson), SignedInDoor.id(id))));
    }

    /** @param begins the number of the first byte of the piece */
    @Put("/{id}/{begins}")
    @Needs(Action.VISIT_DICTATE)
    HttpResponse<?> add(
            @PathVariable String youngPerson,
            @PathVariable String id,
            @PathVariable String begins,
            @Body byte @Nullable [] body,
            @CookieValue(Sessions.COOKIE) @Nullable String session) {
        return door.answer(
                session,
                actor -> UploadTold.far(uploads.add(
                        actor,
                        about(youngPerson),
                        SignedInDoor.id(id),
                        UploadTold.number(begins),
                        body == null ? new byte[0] : body)));
    }

    @Post("/{id}/finish")
    @Needs(Action.VISIT_DICTATE)
    HttpResponse<?> finish(
            @PathVariable String youngPerson,
            @PathVariable String id,
            @CookieValue(Sessions.COOKIE) @Nullable String session) {
        return door.answer(
                session, actor -> UploadTold.finished(uploads.finish(actor, about(youngPerson), SignedInDoor.id(id))));
    }

    private static Intake about(String youngPerson) {
        return Intake.dictated(new PersonId(SignedInDoor.id(youngPerson)));
    }
}
