package lodestar.people;

/** What a young person hides from one helper: for that helper it is as if it had never been. */
public final class HiddenFrom {

    private HiddenFrom() {}

    /**
     * In SQL, that something is not hidden from a helper by the newest word about both.
     *
     * @param thing what its row is called in the query, such as {@code r}
     * @param helper whose id it is, such as {@code :me}
     */
    public static String not(String thing, String helper) {
        return """
            NOT COALESCE((SELECT x.hidden FROM hidden_from x
                          WHERE x.council_id = %1$s.council_id AND x.item_id = %1$s.id AND x.helper_id = %2$s
                          ORDER BY x.id DESC LIMIT 1), FALSE)\
            """.formatted(thing, helper);
    }
}
