package lodestar.safety;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The phrases that may mean that somebody is not safe, in their newest version.
 *
 * <p>It would rather flag too much: "I'm not going to hurt myself" is flagged like the words themselves. What it finds
 * is put before a person and changes nothing else.
 */
@Singleton
class PhraseList {

    private static final int NEWEST = 1;
    private static final int SHORTEST_GLUED = 6;

    private final int version;
    private final PlainWords words;
    private final Vocabulary vocabulary;
    private final Map<PhraseKind, List<Phrase>> phrases = new EnumMap<>(PhraseKind.class);
    private final Map<PhraseKind, List<String>> glued = new EnumMap<>(PhraseKind.class);
    private final List<Phrase> everyday;

    PhraseList() {
        var file = read();
        version = file.version();
        words = new PlainWords(file);
        vocabulary = new Vocabulary(Arrays.stream(file.ordinary().split(" "))
                .map(PlainWords::onceEach)
                .collect(Collectors.toSet()));
        for (var kind : file.kinds()) {
            phrases.put(kind.kind(), phrases(kind.phrases(), file));
            glued.put(
                    kind.kind(),
                    Arrays.stream(kind.glued().split(" "))
                            .map(PlainWords::onceEach)
                            .toList());
        }
        everyday = phrases(file.everyday(), file);
    }

    private static PhraseFile read() {
        try (var file = PhraseList.class.getResourceAsStream("/safety/phrases-%d.json".formatted(NEWEST))) {
            return JsonMapper.builder().build().readValue(Objects.requireNonNull(file), PhraseFile.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<Phrase> phrases(List<String> written, PhraseFile file) {
        return written.stream()
                .map(phrase -> Phrase.read(phrase, file.sets(), vocabulary))
                .toList();
    }

    int version() {
        return version;
    }

    /** What stands in a text, of each kind once; nothing for most. */
    Set<PhraseKind> find(String text) {
        var typed = words.of(text);
        var meant = meant(typed);
        var harmless = everyday.stream().flatMap(it -> it.find(meant).stream()).toList();
        var found = EnumSet.noneOf(PhraseKind.class);
        for (var kind : phrases.keySet()) {
            if (isIn(kind, meant, harmless) || isGlued(kind, typed)) {
                found.add(kind);
            }
        }
        return found;
    }

    private List<BitSet> meant(List<String> typed) {
        var known = new HashMap<String, BitSet>();
        var meant = new ArrayList<BitSet>(typed.size());
        typed.forEach(word -> meant.add(known.computeIfAbsent(word, vocabulary::meant)));
        return meant;
    }

    private boolean isIn(PhraseKind kind, List<BitSet> meant, List<Phrase.Span> harmless) {
        return phrases.getOrDefault(kind, List.of()).stream()
                .flatMap(phrase -> phrase.find(meant).stream())
                .anyMatch(span -> harmless.stream().noneMatch(it -> it.holds(span)));
    }

    private boolean isGlued(PhraseKind kind, List<String> typed) {
        return typed.stream()
                .filter(word -> word.length() >= SHORTEST_GLUED)
                .anyMatch(word -> glued.getOrDefault(kind, List.of()).stream().anyMatch(word::contains));
    }
}
