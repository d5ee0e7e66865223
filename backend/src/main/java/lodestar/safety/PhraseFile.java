package lodestar.safety;

import java.util.List;
import java.util.Map;

/**
 * One version of the phrase list as it is written down.
 *
 * @param about what the list is for, for whoever opens it
 * @param syntax how a phrase is written
 * @param drop words that are left out before anything is looked for
 * @param join two words that are one
 * @param signs pictures and the words they stand for
 * @param sets words that stand for each other, by the name of the set
 * @param everyday what people say every day; a phrase within one of these is none
 * @param ordinary words that are no misspelling of another
 */
record PhraseFile(
        int version,
        String about,
        String syntax,
        String drop,
        Map<String, String> join,
        Map<String, String> signs,
        Map<String, String> sets,
        List<Kind> kinds,
        List<String> everyday,
        String ordinary) {

    /**
     * The phrases of one kind.
     *
     * @param from where they come from
     * @param glued the same written as one word
     */
    record Kind(PhraseKind kind, String from, List<String> phrases, String glued) {}
}
