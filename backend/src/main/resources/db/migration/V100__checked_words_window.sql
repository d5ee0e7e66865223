-- What was checked in a quarter is found by when.

ALTER TABLE checked_words ADD INDEX ix_checked_words_window (council_id, checked_at);
