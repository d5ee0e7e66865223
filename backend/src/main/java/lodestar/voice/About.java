package lodestar.voice;

import java.util.UUID;
import java.util.regex.Pattern;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a saying is about, as it is sent ({@code AboutInput}).
 *
 * @param area code of the area of the star, such as {@code SAFETY}
 * @param matter code of the matter of the plan, such as {@code MONEY}
 * @param personId the {@code id} of one of the people around them
 */
record About(
        Kind kind,
        @Nullable String area,
        @Nullable String matter,
        @Nullable String personId) {

    /** The code of an area or a matter, and nothing that somebody might have written. */
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]{1,19}");

    /** What kind of thing it is about. */
    enum Kind {
        AREA,
        PLAN_MATTER,
        BEFORE_MEETING,
        AFTER_MEETING,
        PERSON
    }

    /** Itself, when it names exactly what its kind asks for. */
    About checked() {
        if ((kind == Kind.AREA) != (area != null)
                || (kind == Kind.PLAN_MATTER) != (matter != null)
                || (kind == Kind.PERSON) != (personId != null)
                || code() != null && !CODE.matcher(code()).matches()) {
            throw new Invalid("about", "Choose what it is about again, or choose nothing in particular.");
        }
        return this;
    }

    /** The person it is about. What is no id at all is nobody on anybody's list. */
    @Nullable
    PersonId person() {
        try {
            return personId == null ? null : new PersonId(UUID.fromString(personId));
        } catch (IllegalArgumentException noId) {
            throw new Invalid("about", "The person it is about is not on your list. Please load the page again.");
        }
    }

    @Nullable
    String code() {
        return matter == null ? area : matter;
    }
}
