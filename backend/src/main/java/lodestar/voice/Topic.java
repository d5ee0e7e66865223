package lodestar.voice;

import lodestar.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** What a saying is about, as it is shown. */
record Topic(
        About.Kind kind,
        @Nullable String area,
        @Nullable String matter,
        @Nullable PersonId personId) {

    static @Nullable Topic of(Said said) {
        var saying = said.saying();
        var kind = saying.aboutKind();
        return kind == null
                ? null
                : new Topic(
                        kind,
                        kind == About.Kind.AREA ? saying.aboutCode() : null,
                        kind == About.Kind.PLAN_MATTER ? saying.aboutCode() : null,
                        saying.aboutPersonId());
    }
}
