package lodestar.matter;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lodestar.people.Wording;

/**
 * One matter of the plan, as a version of the plan's words has it.
 *
 * @param areas the areas of the star that belong to it
 * @param staff how staff read it
 * @param wordings how young people read it, for each age
 */
record Matter(String code, List<String> areas, MatterWords staff, Map<Wording, MatterWords> wordings) {

    Matter {
        areas = List.copyOf(areas);
        var byAge = new EnumMap<Wording, MatterWords>(Wording.class);
        byAge.putAll(wordings);
        wordings = byAge;
    }

    MatterWords words(Reader reader) {
        return reader.wording() == null ? staff : Objects.requireNonNull(wordings.get(reader.wording()));
    }
}
