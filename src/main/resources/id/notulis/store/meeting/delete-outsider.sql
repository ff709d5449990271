DELETE FROM outsider WHERE meeting_id = ? AND no = ?
