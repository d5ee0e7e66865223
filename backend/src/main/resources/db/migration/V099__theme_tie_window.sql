-- What came under a theme in a quarter is found by when it was first tied, so closing a quarter reads that quarter's ties
-- and not those of all the years before.

ALTER TABLE theme_tie ADD INDEX ix_theme_tie_window (council_id, number, tied_at);
