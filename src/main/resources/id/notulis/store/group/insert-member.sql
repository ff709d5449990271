INSERT INTO standing_group_member (group_id, seq, person_uid) VALUES (?, ?, ?)
