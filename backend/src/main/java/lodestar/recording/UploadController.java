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
import java.util.LinkedHashMap;
import java.util.Map;
import lodestar.access.Action;
import lodestar.access.Needs;
import lodestar.api.SignedInDoor;
import lodestar.kernel.DomainError.Invalid;
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
        return door.answer(session, actor -> far(uploads.begin(actor, BeginUpload.read(body))));
    }

    @Get("/{id}")
    @Needs(Action.VOICE_SAY)
    HttpResponse<?> find(@PathVariable String id, @CookieValue(Sessions.COOKIE) @Nullable String session) {
        return door.answer(session, actor -> far(uploads.find(actor, SignedInDoor.id(id))));
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
                actor -> far(
                        uploads.add(actor, SignedInDoor.id(id), number(begins), body == null ? new byte[0] : body)));
    }

    @Post("/{id}/finish")
    @Needs(Action.VOICE_SAY)
    HttpResponse<?> finish(@PathVariable String id, @CookieValue(Sessions.COOKIE) @Nullable String session) {
        return door.answer(session, actor -> {
            var recording = uploads.finish(actor, SignedInDoor.id(id));
            return json(Map.of(
                    "recordingId",
                    recording.id().toString(),
                    "mediaType",
                    recording.mediaType(),
                    "length",
                    recording.length(),
                    "milliseconds",
                    recording.millis()));
        });
    }

    private static HttpResponse<?> far(Upload.Progress progress) {
        var upload = progress.upload();
        var told = new LinkedHashMap<String, Object>();
        told.put("id", upload.id().toString());
        told.put("length", upload.length());
        told.put("received", upload.recordingId() == null ? progress.received() : upload.length());
        if (upload.recordingId() != null) {
            told.put("recordingId", upload.recordingId().toString());
        }
        return json(told);
    }

    private static HttpResponse<?> json(Map<String, Object> told) {
        return HttpResponse.ok(told).contentType(MediaType.APPLICATION_JSON_TYPE);
    }

    private static int number(String written) {
        try {
            return Math.max(0, Integer.parseInt(written));
        } catch (NumberFormatException noNumber) {
            throw new Invalid("begins", "Say with the number of which byte the piece begins.");
        }
    }
}
