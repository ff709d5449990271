SELECT person_uid FROM standing_group_member WHERE group_id = ? ORDER BY seq
