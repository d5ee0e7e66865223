package lodestar.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** A small, right return in a folder, which each test spoils in its own way. */
final class AReturn {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    static final String HEADER = """
        CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB
        jo1,F,10/05/2010,WBRI,UN1,,
        max2,M,01/07/2023,AIND,UN1,,
        """;
    static final String EPISODES = """
        CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
        jo1,01/02/2024,S,C2,N1,U6,PR1,20/07/2025,X1,CARPL,,,SC1
        jo1,20/07/2025,P,C2,N1,K2,PR4,,,,,,SC2
        max2,03/08/2025,S,V2,N8,U1,PR1,,,,,,SC3
        """;
    static final String REVIEWS = """
        CHILD,DOB,REVIEW,REVIEW_CODE
        jo1,10/05/2010,02/06/2025,PN1
        jo1,10/05/2010,04/12/2025,PN7
        max2,01/07/2023,01/09/2025,PN0
        """;
    static final String SOCIAL_WORKERS = """
        CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON
        jo1,10/05/2010,SW11,01/02/2024,05/09/2025,FCONTA
        jo1,10/05/2010,SW22,05/09/2025,,LEFTRL
        max2,01/07/2023,SW22,03/08/2025,,FCONTA
        """;

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private AReturn() {}

    static AReturn that() {
        return new AReturn()
                .has("header.csv", HEADER)
                .has("episodes.csv", EPISODES)
                .has("reviews.csv", REVIEWS)
                .has("workers.csv", SOCIAL_WORKERS);
    }

    /** The same about other children, so that two tests never speak of one child. */
    static AReturn about(ACouncil council) {
        var own = council.id().code().substring(6);
        var other = that();
        other.files.replaceAll((_, bytes) -> new String(bytes, StandardCharsets.UTF_8)
                .replace("jo1", "jo" + own)
                .replace("max2", "max" + own)
                .getBytes(StandardCharsets.UTF_8));
        return other;
    }

    AReturn has(String name, String text) {
        return has(name, text, StandardCharsets.UTF_8);
    }

    AReturn has(String name, String text, Charset charset) {
        return has(name, text.getBytes(charset));
    }

    AReturn has(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    AReturn hasNot(String name) {
        files.remove(name);
        return this;
    }

    /** Everything in one file that reads {@code before} reads {@code after}. */
    AReturn changes(String name, String before, String after) {
        var text = new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
        if (!text.contains(before)) {
            throw new IllegalArgumentException("Nothing to change in " + name);
        }
        return has(name, text.replace(before, after));
    }

    AReturn adds(String name, String row) {
        return has(name, new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8) + row + "\n");
    }

    Path in(Path folder) {
        try {
            try (var old = Files.list(folder)) {
                for (var file : old.toList()) {
                    Files.delete(file);
                }
            }
            for (var file : files.entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
            return folder;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Everything that is found in it. */
    Findings findings(Path folder) {
        return findingsOf(in(folder));
    }

    static Findings findingsOf(Path folder) {
        var findings = new Findings();
        ReturnReader.read(folder, null, TODAY, findings);
        return findings;
    }
}
