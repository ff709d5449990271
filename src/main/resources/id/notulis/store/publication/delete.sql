DELETE FROM publication WHERE meeting_uid = ?
