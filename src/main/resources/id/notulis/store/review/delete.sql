DELETE FROM review WHERE meeting_uid = ?
