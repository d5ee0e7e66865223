-- Which meetings were held in a quarter is found by the day.

ALTER TABLE plan_review ADD INDEX ix_plan_review_window (council_id, held_on);
