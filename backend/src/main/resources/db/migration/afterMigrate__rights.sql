-- What the application's user may do, granted again after every migration. Where UPDATE is missing, what was said
-- cannot be changed, not even by a mistake of ours. Audit lines are added by a procedure, which numbers and chains them.

GRANT SELECT, INSERT ON council TO ${application};
GRANT SELECT, INSERT, UPDATE ON young_person TO ${application};
GRANT SELECT, INSERT, UPDATE ON helper TO ${application};
GRANT SELECT, INSERT, UPDATE ON support_link TO ${application};
GRANT SELECT, INSERT, UPDATE ON home_spell TO ${application};
GRANT SELECT, INSERT, UPDATE ON plan_review TO ${application};
GRANT SELECT, INSERT ON data_key TO ${application};
GRANT SELECT, INSERT ON reading TO ${application};
GRANT SELECT, INSERT ON rating TO ${application};
GRANT SELECT, INSERT ON hidden_from TO ${application};
GRANT SELECT, INSERT ON saying TO ${application};
GRANT SELECT, INSERT ON share TO ${application};
GRANT SELECT, INSERT ON share_person TO ${application};
GRANT SELECT, INSERT ON happened TO ${application};
GRANT SELECT, INSERT ON about_me TO ${application};
GRANT SELECT, INSERT ON about_me_part TO ${application};
GRANT SELECT, INSERT ON about_me_read TO ${application};
GRANT SELECT, INSERT ON plan_template TO ${application};
GRANT SELECT, INSERT ON plan_version TO ${application};
GRANT SELECT, INSERT ON plan_step TO ${application};
GRANT SELECT, INSERT ON plan_signature TO ${application};
GRANT SELECT, INSERT ON plan_seen TO ${application};
GRANT SELECT, INSERT ON goal_mark TO ${application};
GRANT SELECT, INSERT ON family_wish TO ${application};
GRANT SELECT, INSERT ON family_word TO ${application};
GRANT SELECT, INSERT ON help_wish TO ${application};
GRANT SELECT, INSERT ON help_step TO ${application};
GRANT SELECT, INSERT ON visit TO ${application};
GRANT SELECT, INSERT ON visit_quote TO ${application};
GRANT SELECT, INSERT ON visit_star_quote TO ${application};
GRANT SELECT, INSERT ON visit_in_plan TO ${application};
GRANT SELECT, INSERT ON subject_access TO ${application};
GRANT SELECT, INSERT ON subject_access_step TO ${application};
GRANT SELECT, INSERT ON left_out TO ${application};
GRANT SELECT, INSERT ON put_back TO ${application};
GRANT SELECT, INSERT ON preferred_word TO ${application};
GRANT SELECT, INSERT ON shown_to TO ${application};
GRANT SELECT, INSERT ON home_view TO ${application};
GRANT SELECT, INSERT ON lives_with_me TO ${application};
GRANT SELECT, INSERT ON home_suits TO ${application};
GRANT SELECT, INSERT ON telling TO ${application};
GRANT SELECT, INSERT, UPDATE (seen_at) ON news TO ${application};
GRANT SELECT, INSERT, UPDATE ON told_how TO ${application};
GRANT SELECT, INSERT ON checked_words TO ${application};
GRANT SELECT, INSERT, UPDATE ON account TO ${application};
GRANT SELECT, INSERT, UPDATE ON sign_in_code TO ${application};
GRANT SELECT, INSERT, UPDATE ON device TO ${application};
GRANT SELECT, INSERT ON known_device TO ${application};
GRANT SELECT, INSERT, UPDATE ON invitation TO ${application};
GRANT SELECT, INSERT, UPDATE ON passkey TO ${application};
GRANT SELECT, INSERT ON answered_challenge TO ${application};
GRANT SELECT, INSERT, UPDATE ON session TO ${application};
GRANT SELECT ON audit_line TO ${application};
GRANT SELECT ON audit_head TO ${application};
GRANT EXECUTE ON PROCEDURE write_audit_lines TO ${application};
GRANT SELECT, INSERT ON receipt TO ${application};
GRANT SELECT, INSERT, UPDATE (ended_at, ended_by, told_at, told_by) ON glass TO ${application};
GRANT SELECT, INSERT, UPDATE (seen_at) ON notice TO ${application};
GRANT SELECT, INSERT ON unexpected_look TO ${application};
GRANT SELECT, INSERT, UPDATE ON staff_user TO ${application};

-- What ends by itself, and must not be kept for longer than it counts.
GRANT SELECT, INSERT, UPDATE, DELETE ON wrong_try TO ${application};
GRANT SELECT, INSERT, DELETE ON staff_knock TO ${application};

-- Concerns are added and read; what moves is only that one waits, and that a message was sent.
GRANT SELECT, INSERT ON concern TO ${application};
GRANT SELECT, INSERT ON concern_not_for TO ${application};
GRANT SELECT, INSERT ON concern_taken_up TO ${application};
GRANT SELECT, INSERT ON concern_closed TO ${application};
GRANT SELECT, INSERT ON concern_telling TO ${application};
GRANT SELECT, INSERT, UPDATE (next_at, closed_id) ON concern_watch TO ${application};
GRANT SELECT, INSERT, UPDATE (tries, next_at, lease_token, sent_at) ON concern_message TO ${application};

-- A recording is never changed; what is filled in is what became of it. What a machine heard, and that it is to be
-- written down, goes with the words that are taken back; uploads end by themselves.
GRANT SELECT, INSERT, UPDATE (saying_id, kept_at, goes_at, gone_at) ON recording TO ${application};
GRANT SELECT, INSERT, UPDATE (recording_id), DELETE ON upload TO ${application};
GRANT SELECT, INSERT, DELETE ON upload_piece TO ${application};
GRANT SELECT, INSERT, UPDATE (state, tries, run_after, lease_until, lease_token, error_code, promised_at), DELETE ON transcription_job TO ${application};
GRANT SELECT, INSERT, DELETE ON machine_words TO ${application};

-- A phone that is told no more, and a signal that was sent, leave nothing behind.
GRANT SELECT, INSERT, UPDATE, DELETE ON told_phone TO ${application};
GRANT SELECT, INSERT, UPDATE (tries, next_at, lease_token), DELETE ON phone_signal TO ${application};

-- Meetings on plans: who asked, who answered, what was said of them. Nothing of it is changed.
GRANT SELECT, INSERT ON review_meeting TO ${application};
GRANT SELECT, INSERT ON review_request TO ${application};
GRANT SELECT, INSERT ON review_answer TO ${application};
GRANT SELECT, INSERT ON review_wish TO ${application};
GRANT SELECT, INSERT ON review_wish_person TO ${application};
GRANT SELECT, INSERT ON review_said TO ${application};
GRANT SELECT, INSERT ON calendar_address TO ${application};

-- Why somebody was handed over stays as it was told.
GRANT SELECT, INSERT ON handover TO ${application};
-- Closed quarters and their figures are frozen. What is being counted lives for one transaction, and who is who in the ledger
-- until the next quarter is closed.
GRANT SELECT, INSERT ON closing TO ${application};
GRANT SELECT, INSERT ON closing_agreed TO ${application};
GRANT SELECT, INSERT ON drill TO ${application};
GRANT SELECT, INSERT ON panel_release TO ${application};
GRANT SELECT, INSERT ON released_figure TO ${application};
GRANT SELECT, INSERT, DELETE ON ledger_person TO ${application};
GRANT SELECT, INSERT ON ledger TO ${application};
GRANT SELECT, INSERT, DELETE ON closing_answer TO ${application};

-- Themes and promises are added to and read. What is filled in is when somebody is told, and that they saw it.
GRANT SELECT, INSERT ON theme TO ${application};
GRANT SELECT, INSERT ON theme_tie TO ${application};
GRANT SELECT, INSERT ON theme_order TO ${application};
GRANT SELECT, INSERT ON theme_place TO ${application};
GRANT SELECT, INSERT ON promise TO ${application};
GRANT SELECT, INSERT ON promise_theme TO ${application};
GRANT SELECT, INSERT ON promise_serves TO ${application};
GRANT SELECT, INSERT ON promise_step TO ${application};
GRANT SELECT, INSERT, UPDATE (tell_at, seen_at) ON promise_news TO ${application};
GRANT SELECT, INSERT ON promise_came TO ${application};

-- Words that are offered, and what came of checking them, stay as they were said. What is filled in is when it is told and seen.
GRANT SELECT, INSERT ON quote_word TO ${application};
GRANT SELECT, INSERT ON quote_check TO ${application};
GRANT SELECT, INSERT, UPDATE (tell_at, seen_at) ON quote_news TO ${application};

-- Published figures about councils are added to: a newer file says something else, and changes nothing that an older one said.
GRANT SELECT, INSERT ON benchmark_file TO ${application};
GRANT SELECT, INSERT ON benchmark_measure TO ${application};
GRANT SELECT, INSERT ON benchmark_authority TO ${application};
GRANT SELECT, INSERT ON benchmark_figure TO ${application};

-- The charter, its signatures and whether it is kept: the next word is added, and none is changed.
GRANT SELECT, INSERT ON charter TO ${application};
GRANT SELECT, INSERT ON charter_signature TO ${application};
GRANT SELECT, INSERT ON charter_kept TO ${application};

-- Indicators are added and put away, and their numbers are added.
GRANT SELECT, INSERT ON indicator TO ${application};
GRANT SELECT, INSERT ON indicator_number TO ${application};
GRANT SELECT, INSERT ON indicator_away TO ${application};
