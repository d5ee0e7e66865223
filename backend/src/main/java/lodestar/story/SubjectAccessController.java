package lodestar.story;

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
import lodestar.api.SignedInDoor;
import lodestar.signin.Sessions;
import org.jspecify.annotations.Nullable;

/** The doors at which a records officer takes a copy that two people agreed to, and listens to what may go into it. */
@Controller("/subject-access")
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
class SubjectAccessController {

    private final SubjectAccessService requests;
    private final StoryFile file;
    private final SignedInDoor door;

    SubjectAccessController(SubjectAccessService requests, StoryFile file, SignedInDoor door) {
        this.requests = requests;
        this.file = file;
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
            return file.of(actor, () -> requests.take(actor, SignedInDoor.id(id)), "copy-%s.zip");
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
            return HttpResponse.ok(sound.source().read(0, sound.length()))
                    .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                    .contentType(MediaType.of(sound.mediaType()));
        });
    }
}
