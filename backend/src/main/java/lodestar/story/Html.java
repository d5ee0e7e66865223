package lodestar.story;

import java.util.regex.Pattern;

/** What somebody wrote, as text of a page and never as anything else. */
final class Html {

    /** Signs that a page may not hold; line ends and tabs stay. */
    private static final Pattern NOT_ALLOWED = Pattern.compile("[\\p{Cntrl}\\uFFFE\\uFFFF&&[^\\n\\t]]");

    private Html() {}

    static String text(String words) {
        return NOT_ALLOWED
                .matcher(words)
                .replaceAll("")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
