package lodestar.matter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lodestar.kernel.SettingFile;
import lodestar.people.Wording;

/**
 * The matters that a council's own file adds, written as the law's are.
 *
 * @param file its name, for whoever has to put something right in it
 */
record AddedMatters(String file, List<Matter> matters) {

    private static final int MOST = 10;
    private static final int LONGEST_FILE = 64 * 1024;
    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_PROMPT = 200;
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]{0,18}[A-Z]");
    private static final Pattern UNREADABLE = Pattern.compile("\\p{Cntrl}");

    /** What stands at the addresses of a plan besides its matters. */
    private static final Set<String> PAGES = Set.of("VERSIONS", "REVIEW");

    /**
     * The file as it should be.
     *
     * @param areas the codes of the star's areas
     * @throws IllegalStateException with a sentence that says what is wrong and what to do
     */
    static AddedMatters read(String file, List<String> areas) {
        var found = new AddedMatters(file, parsed(file));
        found.requireRight(areas);
        return found;
    }

    /** What it adds on top of the newest version, which may have other words and more matters, but none less. */
    List<Matter> after(PlanTemplate newest) {
        var codes = codes();
        var gone = newest.added().stream()
                .map(Matter::code)
                .filter(it -> !codes.contains(it))
                .collect(joining(", "));
        if (!gone.isEmpty()) {
            throw wrong(
                    "%s is not in it any more, and young people may have written there. Put it back; only its words may change."
                            .formatted(gone));
        }
        return matters;
    }

    private List<String> codes() {
        return matters.stream().map(Matter::code).toList();
    }

    private void requireRight(List<String> areas) {
        if (matters.size() > MOST) {
            throw wrong("there are %d matters, and at most %d fit. Take some out.".formatted(matters.size(), MOST));
        }
        var codes = new HashSet<String>();
        for (var matter : matters) {
            requireCode(matter.code());
            if (!codes.add(matter.code())) {
                throw wrong("%s is there twice. Take one of them out.".formatted(matter.code()));
            }
            requireAreas(matter, areas);
            requireWords(matter);
        }
        Stream.of(Wording.values()).forEach(age -> requireApart(age.name(), new Reader(age)));
        requireApart("staff", new Reader(null));
    }

    private void requireCode(String code) {
        if (!CODE.matcher(code).matches()) {
            throw wrong(
                    "“%s” is no code. Write 2 to 20 capital letters, with underscores between words, such as MY_PETS."
                            .formatted(code));
        }
        if (LawMatters.has(code)) {
            throw wrong(
                    "%s is one of the law's ten matters, which every plan has. Choose another code.".formatted(code));
        }
        if (PAGES.contains(code)) {
            throw wrong("%s is another page of the plan. Choose another code.".formatted(code));
        }
    }

    private void requireAreas(Matter matter, List<String> areas) {
        matter.areas().stream().filter(it -> !areas.contains(it)).findFirst().ifPresent(it -> {
            throw wrong("%s names the area “%s”, which the star does not have. Choose among %s, or name none."
                    .formatted(matter.code(), it, String.join(", ", areas)));
        });
        if (new HashSet<>(matter.areas()).size() < matter.areas().size()) {
            throw wrong("%s names an area twice. Take one of them out.".formatted(matter.code()));
        }
    }

    private void requireWords(Matter matter) {
        for (var age : Wording.values()) {
            var words = matter.wordings().get(age);
            if (words == null) {
                throw wrong(
                        "%s has no words for %s. Add a label and a prompt for that age.".formatted(matter.code(), age));
            }
            requireWords(matter, age.name(), words);
        }
        requireWords(matter, "staff", matter.staff());
    }

    private void requireWords(Matter matter, String reader, MatterWords words) {
        requireLine("label of %s for %s".formatted(matter.code(), reader), words.label(), LONGEST_LABEL);
        requireLine("prompt of %s for %s".formatted(matter.code(), reader), words.prompt(), LONGEST_PROMPT);
    }

    private void requireLine(String what, String text, int longest) {
        if (text.isEmpty()) {
            throw wrong("the %s is empty. Write something there.".formatted(what));
        }
        if (UNREADABLE.matcher(text).find()) {
            throw wrong(
                    "the %s has a line break or a sign that nobody can read. Write it in one line.".formatted(what));
        }
        var length = text.codePointCount(0, text.length());
        if (length > longest) {
            throw wrong(
                    "the %s is %d characters, and at most %d fit. Make it shorter.".formatted(what, length, longest));
        }
    }

    /** Two that are called the same could not be told from each other on a screen. */
    private void requireApart(String name, Reader reader) {
        var labels = new HashSet<String>();
        Stream.concat(LawMatters.of(LawMatters.NEWEST).stream(), matters.stream())
                .map(it -> it.words(reader).label())
                .filter(label -> !labels.add(label))
                .findFirst()
                .ifPresent(label -> {
                    throw wrong("two matters are called “%s” for %s. Choose another label for yours."
                            .formatted(label, name));
                });
    }

    private IllegalStateException wrong(String what) {
        return wrong(file, what);
    }

    private static IllegalStateException wrong(String file, String what) {
        return new IllegalStateException(
                "Lodestar cannot start with the plan's matters in %s: %s".formatted(file, what));
    }

    private static List<Matter> parsed(String file) {
        try {
            return MatterJson.read(text(file));
        } catch (UnrecognizedPropertyException unknown) {
            throw wrong(file, "nothing is called “%s”. Take it out.".formatted(path(unknown)));
        } catch (JsonMappingException other) {
            throw wrong(
                    file,
                    "“%s” is missing, or is not what belongs there. Write it as the plan's other matters are written."
                            .formatted(path(other)));
        } catch (JsonProcessingException noJson) {
            var at = noJson.getLocation();
            throw wrong(
                    file,
                    "it is not JSON, from line %d, column %d on. Put that right."
                            .formatted(at.getLineNr(), at.getColumnNr()));
        }
    }

    private static String path(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step ->
                        step.getFieldName() == null ? "[%d]".formatted(step.getIndex() + 1) : "." + step.getFieldName())
                .collect(joining())
                .replaceFirst("^\\.", "");
    }

    private static String text(String file) {
        try (var in = SettingFile.open(file)) {
            var bytes = in.readNBytes(LONGEST_FILE + 1);
            if (bytes.length > LONGEST_FILE) {
                throw wrong(file, "it is longer than 64 kB. Name another file, or make it shorter.");
            }
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (IOException unreadable) {
            throw new IllegalStateException(
                    "LODESTAR_PLAN_MATTERS names %s, which cannot be read as UTF-8 text. Name a JSON file with your own matters of the plan."
                            .formatted(file),
                    unreadable);
        }
    }
}
