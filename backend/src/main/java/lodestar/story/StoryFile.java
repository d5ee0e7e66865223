package lodestar.story;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.types.files.StreamedFile;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import lodestar.access.Actor;
import lodestar.kernel.Clocks;

/** A story as a file that somebody takes, one at a time. */
@Singleton
class StoryFile {

    private final Making making;

    StoryFile(Making making) {
        this.making = making;
    }

    /**
     * The file.
     *
     * @param tell tells the story, once it is this one's turn
     * @param name of the file, by the day alone
     */
    HttpResponse<?> of(Actor actor, Supplier<Story> tell, String name) {
        var done = making.begin(actor);
        try {
            var story = tell.get();
            var file = new StreamedFile(new StoryZip(story, done), OwnSite.ZIP)
                    .attach(name.formatted(Clocks.day(story.takenAt())));
            return HttpResponse.ok(file).header(HttpHeaders.CACHE_CONTROL, "private, no-store");
        } catch (RuntimeException refused) {
            done.run();
            throw refused;
        }
    }
}
