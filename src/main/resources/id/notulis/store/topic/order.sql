SELECT id, uid, seq FROM topic WHERE meeting_id = ?
