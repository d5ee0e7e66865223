package lodestar.promise;

import java.util.UUID;
import lodestar.kernel.Texts;

/** What is sent to name a theme ({@code NameThemeInput}). */
record NameTheme(UUID clientMutationId, String name) {

    static final int LONGEST = 80;

    NameTheme {
        name = Texts.required("name", name, LONGEST, "Give the theme a name, such as “Buses and getting around”.");
    }

    /** Only the id: what somebody wrote must not find its way into a log. */
    @Override
    public String toString() {
        return "Name theme " + clientMutationId;
    }
}
