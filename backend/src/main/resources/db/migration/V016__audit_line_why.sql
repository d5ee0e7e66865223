-- Why somebody was allowed, as it was at that moment: the link that allowed it may have ended when somebody asks.

ALTER TABLE audit_line
    ADD COLUMN why VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'personal: SELF, SUPPORTS, CARES_FOR, MANAGES, COUNCIL or BREAK_GLASS; none when it was refused';
