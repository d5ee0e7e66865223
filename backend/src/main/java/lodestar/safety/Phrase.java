package lodestar.safety;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** Words in a row, each one of several, with up to two others in between where the phrase says so. */
record Phrase(List<Place> places) {

    private static final int BETWEEN = 2;

    /**
     * Where one word of it stands.
     *
     * @param words the numbers of those it may be
     * @param between how many others may stand before it
     */
    record Place(BitSet words, int between) {}

    /** From which word of a text to which, both included. */
    record Span(int from, int to) {

        boolean holds(Span other) {
            return from <= other.from && other.to <= to;
        }
    }

    static Phrase read(String written, Map<String, String> sets, Vocabulary vocabulary) {
        var places = new ArrayList<Place>();
        var between = 0;
        for (var part : written.split(" ")) {
            if (part.equals("~")) {
                between = BETWEEN;
                continue;
            }
            var words = new BitSet();
            for (var choice : part.split("/")) {
                var all = choice.startsWith("$") ? sets.get(choice.substring(1)) : choice;
                if (all == null) {
                    throw new IllegalStateException("The phrase list has no set " + choice);
                }
                for (var word : all.split(" ")) {
                    words.set(vocabulary.number(PlainWords.onceEach(word)));
                }
            }
            places.add(new Place(words, between));
            between = 0;
        }
        return new Phrase(List.copyOf(places));
    }

    /** Wherever it stands in a text, given by what each of its words may be. */
    List<Span> find(List<BitSet> text) {
        var found = new ArrayList<Span>();
        for (int from = 0; from < text.size(); from++) {
            if (text.get(from).intersects(places.getFirst().words())) {
                var to = end(text, from, 1);
                if (to >= 0) {
                    found.add(new Span(from, to));
                }
            }
        }
        return found;
    }

    /** Where the rest of it ends, when the word before stands there; less than nothing when it does not. */
    private int end(List<BitSet> text, int before, int next) {
        if (next == places.size()) {
            return before;
        }
        var place = places.get(next);
        for (int at = before + 1; at <= before + 1 + place.between() && at < text.size(); at++) {
            var end = text.get(at).intersects(place.words()) ? end(text, at, next + 1) : -1;
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }
}
