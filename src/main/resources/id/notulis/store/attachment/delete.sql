DELETE FROM attachment WHERE meeting_uid = ?
