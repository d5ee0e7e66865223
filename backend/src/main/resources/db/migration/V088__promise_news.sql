-- Who is told of a step of a promise: everybody whose saying it answers, written in the transaction of the step. The key holds
-- that nobody is told of one step twice, however many of their sayings it answers. When they are told follows within
-- seconds, at most once a day with everything else that they are told; what is filled in is that, and that they saw it.

CREATE TABLE promise_news (
    council_id      CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'plain',
    young_person_id BINARY(16)                                    NOT NULL COMMENT 'personal: who is told',
    promise_id      BINARY(16)                                    NOT NULL COMMENT 'personal: which answers what they said',
    nth             INT                                           NOT NULL COMMENT 'plain: of the step',
    happened_at     DATETIME(3)                                   NOT NULL COMMENT 'personal: UTC',
    tell_at         DATETIME(3)                                       NULL COMMENT 'personal: UTC, from when they are told; none until that is settled',
    seen_at         DATETIME(3)                                       NULL COMMENT 'personal: UTC, when they had it before them',

    PRIMARY KEY (council_id, young_person_id, promise_id, nth),
    INDEX ix_promise_news_untold (council_id, tell_at, young_person_id),
    CONSTRAINT fk_promise_news_step FOREIGN KEY (council_id, promise_id, nth) REFERENCES promise_step (council_id, promise_id, nth),
    CONSTRAINT fk_promise_news_young_person FOREIGN KEY (council_id, young_person_id) REFERENCES young_person (council_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci COMMENT 'One step of a promise that a young person is told of';
