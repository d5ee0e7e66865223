-- A speaker who was told that a machine writes their recording down is not left waiting without end: after a day it is
-- given up, as after a third try, and somebody listens. Where the council had no machine nothing was promised, and it
-- waits for its speaker alone.

ALTER TABLE transcription_job
    ADD COLUMN promised_at DATETIME(3) NULL COMMENT 'plain: UTC, when its speaker was told that a machine writes it down; none where the council had none';
