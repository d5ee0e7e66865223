package lodestar.kernel;

import java.util.regex.Pattern;

/** What somebody wrote, as text of a page and never as anything else. */
public final class Html {

    /** Signs that a page may not hold; line ends and tabs stay. */
    private static final Pattern NOT_ALLOWED = Pattern.compile("[\\p{Cntrl}\\uFFFE\\uFFFF&&[^\\n\\t]]");

    private Html() {}

    public static String text(String words) {
        return withoutSigns(words)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** The same for whatever escapes by itself: without the signs that neither a page nor a feed may hold. */
    public static String withoutSigns(String words) {
        return NOT_ALLOWED.matcher(words).replaceAll("");
    }
}
