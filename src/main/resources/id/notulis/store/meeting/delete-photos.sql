DELETE FROM photo WHERE meeting_id = ?
