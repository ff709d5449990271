SELECT id FROM review WHERE meeting_uid = ?
