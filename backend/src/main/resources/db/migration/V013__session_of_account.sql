-- Ending somebody's role ends every session begun in it, so that one that was left open does not come back to life when
-- the role is given again; and an administrator's list is by name.

CREATE INDEX ix_session_account ON session (council_id, account_id);

CREATE INDEX ix_helper_name ON helper (council_id, name, id);
