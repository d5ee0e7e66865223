package lodestar.story;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.CookieValue;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import lodestar.access.Action;
import lodestar.access.Needs;
import lodestar.api.SignedInDoor;
import lodestar.kernel.Clocks;
import lodestar.signin.Sessions;
import org.jspecify.annotations.Nullable;

/** The doors at which a records officer takes a copy that two people agreed to, and listens to what may go into it. */
@Controller("/subject-access")
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
class SubjectAccessController {

    private final SubjectAccessService requests;
    private final SignedInDoor door;

    SubjectAccessController(SubjectAccessService requests, SignedInDoor door) {
        this.requests = requests;
        this.door = door;
    }

    /** The file is named by the day alone. */
    @Get("/{id}/copy.zip")
    @Needs(Action.EXCHANGE_READ_FOR_COPY)
    HttpResponse<?> take(
            @PathVariable String id,
            @Header("Sec-Fetch-Site") @Nullable String site,
            @CookieValue(Sessions.COOKIE) @Nullable String session) {
        return door.answer(session, actor -> {
            OwnSite.require(site, "A copy can only be taken from Lodestar's own pages.");
            var story = requests.take(actor, SignedInDoor.id(id));
            return file(new StreamedFile(new StoryZip(story), OwnSite.ZIP)
                    .attach("copy-%s.zip".formatted(Clocks.day(story.takenAt()))));
        });
    }

    @Get("/{id}/sound/{thing}")
    @Needs(Action.EXCHANGE_READ_FOR_COPY)
    HttpResponse<?> listen(
            @PathVariable String id,
            @PathVariable String thing,
            @Header("Sec-Fetch-Site") @Nullable String site,
            @CookieValue(Sessions.COOKIE) @Nullable String session) {
        return door.answer(session, actor -> {
            OwnSite.require(site, "A recording can only be heard on Lodestar's own pages.");
            var sound = requests.listen(actor, SignedInDoor.id(id), SignedInDoor.id(thing));
            return file(sound.source().read(0, sound.length())).contentType(MediaType.of(sound.mediaType()));
        });
    }

    private static <T> MutableHttpResponse<T> file(T body) {
        return HttpResponse.ok(body).header(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }
}
