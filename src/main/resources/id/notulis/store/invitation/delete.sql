DELETE FROM invitation WHERE meeting_uid = ?
