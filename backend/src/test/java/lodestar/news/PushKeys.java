package lodestar.news;

/** A key with which the servers of tests tell phones. */
public final class PushKeys {

    public static final String WRITTEN = PushKey.make().written();

    private PushKeys() {}
}
