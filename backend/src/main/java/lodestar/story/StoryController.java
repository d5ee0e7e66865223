package lodestar.story;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.CookieValue;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import lodestar.access.Action;
import lodestar.access.Needs;
import lodestar.api.SignedInDoor;
import lodestar.signin.Sessions;
import org.jspecify.annotations.Nullable;

/** The door at which a young person takes their story away, and the one at which its schema is published. */
@Controller("/take")
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
class StoryController {

    private static final MediaType SCHEMA = MediaType.of("application/schema+json");

    private final StoryService stories;
    private final StoryFile file;
    private final SignedInDoor door;

    StoryController(StoryService stories, StoryFile file, SignedInDoor door) {
        this.stories = stories;
        this.file = file;
        this.door = door;
    }

    /** The file is named by the day alone. */
    @Get("/my-story.zip")
    @Needs(Action.EXCHANGE_MY_STORY)
    HttpResponse<?> take(
            @Header("Sec-Fetch-Site") @Nullable String site, @CookieValue(Sessions.COOKIE) @Nullable String session) {
        return door.answer(session, actor -> {
            OwnSite.require(site, "Your story can only be taken from Lodestar's own pages.");
            return file.of(actor, () -> stories.take(actor), "my-story-%s.zip");
        });
    }

    @Get("/my-story.schema.json")
    @Needs(Action.ACCESS_OPEN_PAGE)
    HttpResponse<String> schema() {
        return HttpResponse.ok(StoryZip.resource("my-story.schema.json")).contentType(SCHEMA);
    }
}
