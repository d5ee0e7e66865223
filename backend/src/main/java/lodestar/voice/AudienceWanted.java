package lodestar.voice;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import lodestar.kernel.DomainError.Invalid;
import lodestar.people.Supporter;
import org.jspecify.annotations.Nullable;

/**
 * Who may hear something, as it is sent ({@code AudienceInput}). Nothing is chosen for anybody: what was not answered
 * is refused by its name.
 *
 * @param people the {@code id} of each supporter who may hear it; nobody is an answer too
 */
record AudienceWanted(
        @Nullable List<String> people,
        @Nullable Boolean counted,
        @Nullable Boolean quoted) {

    private static final int MOST = 50;

    AudienceWanted {
        if (people == null) {
            throw new Invalid("people", "Choose who may hear this. You can choose nobody.");
        }
        if (counted == null) {
            throw new Invalid("counted", "Say yes or no: may this be counted for the panel, without your name?");
        }
        if (quoted == null) {
            throw new Invalid("quoted", "Say yes or no: may the panel be shown your words, without your name?");
        }
        if (people.size() > MOST) {
            throw new Invalid("people", "That is more people than anybody has. Please load the page again.");
        }
        people = people.stream()
                .map(id -> id.toLowerCase(Locale.ROOT))
                .distinct()
                .sorted()
                .toList();
    }

    /** Each of those who were chosen, as everything that they are to the young person. */
    List<Supporter> among(List<Supporter> around) {
        var chosen = around.stream()
                .filter(supporter -> supporter.mayHear() && isChosen(supporter))
                .toList();
        if (chosen.stream().map(Supporter::id).distinct().count() != chosenIds().size()) {
            throw new Invalid(
                    "people",
                    "Somebody you chose is not on your list, or cannot read here what you say. Please load the page"
                            + " again.");
        }
        return chosen;
    }

    private boolean isChosen(Supporter supporter) {
        return chosenIds().contains(supporter.id().toString());
    }

    private List<String> chosenIds() {
        return Objects.requireNonNull(people);
    }
}
