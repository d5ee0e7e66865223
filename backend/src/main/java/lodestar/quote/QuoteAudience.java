package lodestar.quote;

/** To whom words may be shown without a name; each needs a yes and a check of its own. */
public enum QuoteAudience {
    /** Those who sit on the corporate parenting panel, and the participation lead. */
    PANEL,
    /** Everybody. */
    PUBLIC
}
