-- What was said of the charter in a quarter is found by its time.

ALTER TABLE charter_kept ADD INDEX ix_charter_kept_window (council_id, said_at);
