package lodestar.server;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.Map;
import lodestar.access.Action;
import lodestar.access.Needs;

/** Whom to call when help is needed now; given to everybody, signed in or not, and kept by phones for offline. */
@Controller
class HelpNumbers {

    private final Settings settings;

    HelpNumbers(Settings settings) {
        this.settings = settings;
    }

    /**
     * The council's own numbers.
     *
     * @param dayNumber the number in office hours
     * @param outOfHoursNumber the number at all other times
     * @param advocateNumber of those who are on a young person's side and do not work for the council (Children Act
     *     1989, s.26A)
     */
    @ConfigurationProperties("lodestar.council")
    record Settings(String name, String dayNumber, String outOfHoursNumber, String advocateNumber) {}

    @Get("/help-numbers")
    @Produces(MediaType.ALL)
    @Needs(Action.ACCESS_OPEN_PAGE)
    HttpResponse<Map<String, String>> numbers() {
        return HttpResponse.ok(Map.of(
                        "council",
                        settings.name(),
                        "day",
                        settings.dayNumber(),
                        "outOfHours",
                        settings.outOfHoursNumber(),
                        "advocate",
                        settings.advocateNumber()))
                .contentType(MediaType.APPLICATION_JSON_TYPE)
                .header("Cache-Control", "public, max-age=3600");
    }
}
